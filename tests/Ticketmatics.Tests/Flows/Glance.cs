using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Tests.Flows;

/// <summary>A guild's dashboard and figures, as people in a play see them.</summary>
internal static class Glance
{
    private const string OpenButton = "t1:dashboard-list:open";

    /// <summary>Posts it where a panel stands, unless elsewhere.</summary>
    public static async Task<SandboxMessage> PostAsync(Play play, UserId? who = null, ChannelId? channel = null)
    {
        var asked = await play.CommandAsync(who ?? play.Admin, "dashboard", channel);
        asked.Kind.ShouldBe(OutcomeKind.Deferred);
        (await play.AnswerAsync(asked)).Content.ShouldContain("stays up to date");
        return Find(play, channel).ShouldHaveSingleItem();
    }

    public static IReadOnlyList<SandboxMessage> Find(Play play, ChannelId? channel = null) =>
        [
            .. play.Messages(channel ?? play.Here.Support)
                .Where(message => Play.CustomIdsOf(message).Contains(OpenButton, StringComparer.Ordinal)),
        ];

    /// <returns>Null where the message has no such field.</returns>
    public static string? Field(SandboxMessage message, string name) =>
        message
            .Embeds.SelectMany(embed => embed!["fields"]!.AsArray())
            .FirstOrDefault(field => field!["name"]!.GetValue<string>().StartsWith(name, StringComparison.Ordinal))
            ?["value"]!.GetValue<string>();

    public static Task ShowsAsync(Play play, string field, string text) =>
        play.EventuallyAsync(() =>
            Find(play) is [var dashboard] && Field(dashboard, field)?.Contains(text, StringComparison.Ordinal) == true
        );

    public static async Task<Dashboard?> SavedAsync(Play play) =>
        (await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token)).Dashboard;

    /// <summary>What an administrator sets with <c>/config</c>.</summary>
    public static async Task ManagedByAsync(Play play, RoleId role)
    {
        var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        var settings = guild.Settings with { Version = guild.Settings.Version + 1, ManagerRole = role };
        var save = new Ticketmatics.Storage.Change.SaveSettings(settings);
        (await play.Host.Store.CommitAsync(Commit.Of(play.Here.Guild, save), Play.Token)).ShouldBeNull();
    }

    public static async Task<SandboxMessage> StatsAsync(Play play, params (string Name, string Value)[] options)
    {
        var asked = await play.Discord.Sender.SendCommandAsync(
            play.Admin,
            play.Here.Support,
            "stats",
            options.ToDictionary(
                option => option.Name,
                option => (JsonNode)JsonValue.Create(option.Value)!,
                StringComparer.Ordinal
            ),
            Play.Token
        );
        var answer = play.MessageOf(asked);
        answer.VisibleTo.ShouldBe(play.Admin);
        return answer;
    }
}
