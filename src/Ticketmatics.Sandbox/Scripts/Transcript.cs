using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Scripts;

/// <summary>Tells what has appeared, changed and gone in all channels since it last told.</summary>
internal sealed partial class Transcript(SandboxDiscord discord, TextWriter output)
{
    private const int LongestText = 300;

    private readonly World world = discord.World;
    private Dictionary<MessageId, (int Revision, string Text)> told = [];
    private Dictionary<ChannelId, string> channels = [];

    /// <summary>What is there already is not told.</summary>
    public void Begin()
    {
        lock (world.Gate)
        {
            (channels, told) = (Channels(), Messages());
        }
    }

    /// <param name="outcome">Of the step; null where it was none of the bot's.</param>
    public void Show(Outcome? outcome = null)
    {
        lock (world.Gate)
        {
            if (outcome?.Modal is { } form)
            {
                var fields = form.Components.OfType<JsonObject>().Select(field => field["label"]).OfType<JsonNode>();
                Tell($"a form opens: {form.Title} ({string.Join("; ", fields)})");
            }

            var (channelsNow, messagesNow) = (Channels(), Messages());
            foreach (var (id, name) in channelsNow.Where(entry => !channels.ContainsKey(entry.Key)))
            {
                Tell($"{name} is new");
            }

            foreach (var (id, (revision, text)) in messagesNow.OrderBy(entry => entry.Key))
            {
                if (!told.TryGetValue(id, out var before))
                {
                    Tell(text);
                }
                else if (before.Revision != revision && !string.Equals(before.Text, text, StringComparison.Ordinal))
                {
                    Tell(text + " (edited)");
                }
            }

            foreach (var (_, name) in channels.Where(entry => !channelsNow.ContainsKey(entry.Key)))
            {
                Tell($"{name} is gone");
            }

            (channels, told) = (channelsNow, messagesNow);
        }
    }

    /// <summary>Whether a placeholder waits for its text.</summary>
    public bool IsThinking()
    {
        lock (world.Gate)
        {
            return world.Channels.Values.SelectMany(channel => channel.Messages).Any(message => message.Thinking);
        }
    }

    /// <summary>Differs where anything differs that is told of.</summary>
    public string Fingerprint()
    {
        lock (world.Gate)
        {
            var messages = world.Channels.Values.SelectMany(channel => channel.Messages).ToList();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{world.Channels.Count} {messages.Count} {messages.Sum(message => message.Revision)}"
            );
        }
    }

    public bool Has(SandboxChannel channel, UserId person, string text)
    {
        lock (world.Gate)
        {
            return channel.Messages.Any(message =>
                message.IsVisibleTo(person)
                && Words(message, int.MaxValue).Contains(text, StringComparison.OrdinalIgnoreCase)
            );
        }
    }

    private void Tell(string text) =>
        output.WriteLine("    " + text.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal));

    private Dictionary<ChannelId, string> Channels() =>
        world.Channels.Values.ToDictionary(
            channel => channel.Id,
            channel => channel.HoldsMessages ? NameOf(channel) : $"the category {channel.Name}"
        );

    /// <remarks>A text changes without its message, too: where it names a channel that is gone now.</remarks>
    private Dictionary<MessageId, (int Revision, string Text)> Messages() =>
        world
            .Channels.Values.SelectMany(channel => channel.Messages.Select(message => (channel, message)))
            .ToDictionary(
                entry => entry.message.Id,
                entry => (entry.message.Revision, Line(entry.channel, entry.message))
            );

    private string Line(SandboxChannel channel, SandboxMessage message)
    {
        var only = message.VisibleTo is { } person ? $" (only {world.Users[person].GlobalName} sees it)" : "";
        return $"{NameOf(channel)} {world.Users[message.Author].GlobalName}{only}: {Words(message, LongestText)}";
    }

    private string NameOf(SandboxChannel channel) =>
        channel.Recipient is { } recipient
            ? $"direct message to {world.Users[recipient].GlobalName}"
            : $"#{channel.Name}";

    private string Words(SandboxMessage message, int most)
    {
        if (message.Thinking)
        {
            return "thinking…";
        }

        var parts = message
            .Embeds.OfType<JsonObject>()
            .SelectMany(EmbedTexts)
            .Prepend(message.Content)
            .Where(part => part.Length > 0);
        var text = Named(string.Join(" | ", parts));
        var shown = text.Length > most ? string.Concat(text.AsSpan(0, most), "…") : text;
        var components = ComponentRules
            .All(message.Components)
            .Select(component => (component["label"] ?? component["placeholder"])?.GetValue<string>())
            .OfType<string>()
            .Select(label => $" [{label}]");
        var files = message.Files.Select(file => $" ({file.Name})");
        return shown + string.Concat(components) + string.Concat(files);
    }

    private static IEnumerable<string> EmbedTexts(JsonObject embed) =>
        ((string[])["title", "description"])
            .Select(name => embed[name]?.GetValue<string>() ?? "")
            .Concat(
                (embed["fields"] as JsonArray ?? [])
                    .OfType<JsonObject>()
                    .Select(field => $"{field["name"]}: {field["value"]}")
            );

    /// <summary>Mentions and times as people read them.</summary>
    private string Named(string text) =>
        Marked()
            .Replace(
                text,
                found =>
                    found.Groups["command"] is { Success: true, Value: var command } ? "/" + command
                    : found.Groups["time"] is { Success: true, ValueSpan: var seconds } ? TimeOf(seconds)
                    : ulong.TryParse(found.Groups["id"].ValueSpan, provider: null, out var id)
                    && NameOf(found.Groups["kind"].Value, id) is { } name
                        ? name
                    : found.Value
            );

    private string? NameOf(string kind, ulong id) =>
        kind switch
        {
            "#" => world.Channels.TryGetValue(new(id), out var channel) ? "#" + channel.Name : "#unknown",
            "@&" when RoleName(new(id)) is { } role => "@" + role,
            "@" when world.Users.TryGetValue(new(id), out var user) => "@" + user.GlobalName,
            _ => null,
        };

    /// <param name="seconds">Few enough digits for a date.</param>
    private static string TimeOf(ReadOnlySpan<char> seconds) =>
        DateTimeOffset
            .FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture))
            .ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private string? RoleName(RoleId id) =>
        world
            .Guilds.Values.Select(guild => guild.Roles.GetValueOrDefault(id)?.Name)
            .FirstOrDefault(name => name is not null);

    [GeneratedRegex(
        "<(?<kind>@&|[@#])!?(?<id>[0-9]+)>|</(?<command>[^:>]+):[0-9]+>|<t:(?<time>[0-9]{1,11})(:[a-zA-Z])?>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Marked();
}
