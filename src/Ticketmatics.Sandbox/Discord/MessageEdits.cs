using System.Text.Json.Nodes;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>What a body does to a message of the bot's.</summary>
internal static class MessageEdits
{
    public static void Fill(World world, SandboxChannel channel, SandboxMessage message, MessageDraft draft)
    {
        message.Content = draft.Content ?? "";
        message.Embeds = Copy(draft.Embeds);
        message.Components = ComponentRules.Numbered(draft.Components ?? []);
        message.AllowedMentions = (JsonObject?)draft.AllowedMentions?.DeepClone();
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
        if (after.ShowsNothing && message.Files.Count == 0)
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

    private static JsonArray Copy(JsonArray? list) => (JsonArray?)list?.DeepClone() ?? [];
}
