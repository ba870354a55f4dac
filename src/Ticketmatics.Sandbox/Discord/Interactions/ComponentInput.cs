using System.Text.Json.Nodes;
using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>A press or a choice on a message, checked as Discord's client checks it.</summary>
internal sealed class ComponentInput(World world, UserId user)
{
    private const int LinkStyle = 5;

    /// <exception cref="NotSentException">The person cannot press that.</exception>
    public (SandboxChannel Channel, SandboxMessage Message, JsonObject Data) Press(MessageId id, string customId)
    {
        var (channel, message, component) = Find(id, customId);
        if (
            component["type"]!.GetValue<int>() != ComponentType.Button
            || component["style"]!.GetValue<int>() == LinkStyle
        )
        {
            throw new NotSentException("There is no such button.");
        }

        return (channel, message, Describe(component));
    }

    /// <param name="memory">What was chosen before.</param>
    /// <exception cref="NotSentException">The person cannot choose that, or chose it already.</exception>
    public (SandboxChannel Channel, SandboxMessage Message, JsonObject Data) Choose(
        MessageId id,
        string customId,
        IReadOnlyList<string> values,
        SelectMemory memory
    )
    {
        var (channel, message, component) = Find(id, customId);
        if (!ComponentType.IsSelect(component["type"]!.GetValue<int>()))
        {
            throw new NotSentException("There is no such select.");
        }

        var resolved = new ResolvedObjects(world, channel, user);
        SelectInput.Check(component, values, resolved);
        if (!memory.Change(user, message, component, values))
        {
            throw new NotSentException("This is chosen already: Discord's client sends nothing.")
            {
                Kind = OutcomeKind.Nothing,
            };
        }

        var data = Describe(component);
        data["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        if (resolved.ToJson() is { } objects)
        {
            data["resolved"] = objects;
        }

        return (channel, message, data);
    }

    private (SandboxChannel Channel, SandboxMessage Message, JsonObject Component) Find(MessageId id, string customId)
    {
        if (
            !world.TryFindMessage(id, out var channel, out var message)
            || !message.IsVisibleTo(user)
            || !world.CanSee(user, channel)
        )
        {
            throw new NotSentException("There is no such message.");
        }

        var component =
            ComponentRules
                .All(message.Components)
                .FirstOrDefault(entry =>
                    string.Equals(entry["custom_id"]?.GetValue<string>(), customId, StringComparison.Ordinal)
                )
            ?? throw new NotSentException("The message has no such component.");
        return component["disabled"]?.GetValue<bool>() is true
            ? throw new NotSentException("The component is disabled.")
            : (channel, message, component);
    }

    private static JsonObject Describe(JsonObject component) =>
        new()
        {
            ["component_type"] = component["type"]!.GetValue<int>(),
            ["custom_id"] = component["custom_id"]!.GetValue<string>(),
            ["id"] = component["id"]!.GetValue<int>(),
        };
}

/// <summary>What a client lets be chosen in a select.</summary>
internal static class SelectInput
{
    /// <exception cref="NotSentException">Too many, too few, or something that is not offered.</exception>
    public static void Check(JsonObject select, IReadOnlyList<string> values, ResolvedObjects resolved)
    {
        var least = select["min_values"]?.GetValue<int>() ?? 1;
        var most = select["max_values"]?.GetValue<int>() ?? 1;
        if (
            values.Count < least
            || values.Count > most
            || values.Distinct(StringComparer.Ordinal).Count() != values.Count
        )
        {
            throw new NotSentException($"The select takes {least} to {most} values.");
        }

        foreach (var value in values)
        {
            switch (select["type"]!.GetValue<int>())
            {
                case ComponentType.UserSelect:
                    resolved.AddUser(value);
                    break;
                case ComponentType.RoleSelect:
                    resolved.AddRole(value);
                    break;
                case ComponentType.MentionableSelect:
                    resolved.AddMentionable(value);
                    break;
                case ComponentType.ChannelSelect:
                    resolved.AddChannel(value, select["channel_types"] as JsonArray);
                    break;
                default:
                    RequireOption(select, value);
                    break;
            }
        }
    }

    private static void RequireOption(JsonObject select, string value)
    {
        if (
            !((JsonArray)select["options"]!).Any(option =>
                string.Equals(option!["value"]!.GetValue<string>(), value, StringComparison.Ordinal)
            )
        )
        {
            throw new NotSentException("The select does not offer that.");
        }
    }
}

/// <summary>
/// What each person has chosen in the selects of messages. A client shows the choice until the message is edited,
/// and choosing it once more is no change.
/// </summary>
internal sealed class SelectMemory
{
    private readonly Dictionary<(UserId, MessageId, string), (int Revision, string[] Values)> chosen = [];

    /// <returns><see langword="false"/> where the same values are chosen already.</returns>
    public bool Change(UserId user, SandboxMessage message, JsonObject select, IReadOnlyList<string> values)
    {
        var key = (user, message.Id, select["custom_id"]!.GetValue<string>());
        string[] now = [.. values.Order(StringComparer.Ordinal)];
        var before =
            chosen.TryGetValue(key, out var known) && known.Revision == message.Revision
                ? known.Values
                : AtFirst(select);
        chosen[key] = (message.Revision, now);
        return !before.SequenceEqual(now, StringComparer.Ordinal);
    }

    private static string[] AtFirst(JsonObject select) =>
        [
            .. (select["options"] as JsonArray ?? [])
                .Where(option => option!["default"]?.GetValue<bool>() is true)
                .Select(option => option!["value"]!.GetValue<string>())
                .Order(StringComparer.Ordinal),
        ];
}
