using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What a body does to a message of the bot's.</summary>
internal static class MessageEdits
{
    public static void Fill(World world, SandboxChannel channel, SandboxMessage message, MessageDraft draft)
    {
        message.Content = (draft.Content ?? "").Trim();
        message.Embeds = Shown(draft.Embeds);
        message.Components = WithBounds(ComponentRules.Numbered(draft.Components ?? []));
        message.AllowedMentions = (JsonObject?)draft.AllowedMentions?.DeepClone();
        message.Files = draft.Files;
        message.Flags = (draft.Flags ?? 0) & ~MessageJson.FlagsOfState;
        message.Pings = MentionRules.PingsOf(world, channel, message.Author, message.Content, AllowedIn(message));
    }

    /// <summary>Changes what the body names, and keeps the rest.</summary>
    /// <exception cref="ApiException">Nothing would be left to show.</exception>
    public static void Apply(World world, SandboxChannel channel, SandboxMessage message, MessageDraft draft)
    {
        var after = draft with
        {
            Content = draft.Content ?? message.Content,
            Embeds = draft.Embeds ?? message.Embeds,
            Components = draft.Components ?? message.Components,
            Flags = draft.Flags ?? message.Flags,
        };
        if (after.ShowsNothing)
        {
            throw ApiException.EmptyMessage();
        }

        Fill(world, channel, message, after);
        world.MarkChanged(channel, message, isEdit: !message.Thinking);
        message.Thinking = false;
    }

    /// <summary>Where they do not say, answers to interactions ping users alone, other messages everyone.</summary>
    private static JsonObject? AllowedIn(SandboxMessage message) =>
        message.AllowedMentions ?? (message.Origin is null ? null : new() { ["parse"] = new JsonArray("users") });

    /// <summary>
    /// Embeds as they come back: texts without the blanks around them, each embed with its type, and each field with
    /// whether it stands beside others.
    /// </summary>
    private static JsonArray Shown(JsonArray? embeds)
    {
        var copy = (JsonArray?)embeds?.DeepClone() ?? [];
        foreach (var embed in copy.OfType<JsonObject>())
        {
            Trim(embed, "title", "description");
            Trim(embed["author"] as JsonObject, "name");
            Trim(embed["footer"] as JsonObject, "text");
            embed["type"] = "rich";
            foreach (var field in (embed["fields"] as JsonArray ?? []).OfType<JsonObject>())
            {
                Trim(field, "name", "value");
                field["inline"] ??= false;
            }
        }

        return copy;
    }

    private static void Trim(JsonObject? part, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (part?[name] is { } text)
            {
                part[name] = text.ToString().Trim();
            }
        }
    }

    /// <summary>Selects say how many values they take, also where the bot left that to Discord.</summary>
    private static JsonArray WithBounds(JsonArray components)
    {
        foreach (var component in ComponentRules.All(components))
        {
            if (ComponentType.IsSelect(component["type"]?.GetValue<int>()))
            {
                component["min_values"] ??= 1;
                component["max_values"] ??= 1;
            }
        }

        return components;
    }
}
