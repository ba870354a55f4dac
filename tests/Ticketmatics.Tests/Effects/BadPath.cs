using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Effects;

/// <summary>A click, for plays in which its work meets with faults.</summary>
/// <param name="Arrange">What was before it.</param>
/// <param name="IsTrue">Whether what who clicked reads is, when nothing is left to do; null where it is said at once.</param>
internal sealed record BadPath(
    Func<Play, Task> Arrange,
    Func<Play, Task<Outcome>> Click,
    Func<Play, string, Task<bool>>? IsTrue = null
)
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    public static readonly FrozenDictionary<string, BadPath> All = new Dictionary<string, BadPath>(
        StringComparer.Ordinal
    )
    {
        ["open"] = new(NothingAsync, AskAsync, IsOpenAsync),
        ["open at the limit"] = new(
            async play =>
            {
                await play.SetAsync(settings => settings with { TicketLimit = 1 });
                await OpenAsync(play);
                play.Discord.World.DeleteChannelByHand(play.Tickets()[0].Id);
            },
            AskAsync,
            IsOpenAsync
        ),
        ["claim"] = new(OpenAsync, ClaimAsync),
        ["close"] = new(OpenAsync, CloseAsync),
        ["close and keep"] = new(
            async play =>
            {
                await KeepAsync(play);
                await OpenAsync(play);
            },
            CloseAsync
        ),
        ["reopen what is kept"] = new(
            async play =>
            {
                await KeepAsync(play);
                await BeClosedAsync(play);
            },
            ReopenAsync,
            IsOpenAgainAsync
        ),
        ["reopen what closes"] = new(
            async play =>
            {
                await OpenAsync(play);
                await CloseAsync(play);
            },
            ReopenAsync,
            IsOpenAgainAsync
        ),
        ["reopen what is closed"] = new(BeClosedAsync, ReopenAsync, IsOpenAgainAsync),
        ["add a user"] = new(OpenAsync, AddUserAsync, IsLetInAsync),
        ["ask for a transcript"] = new(
            OpenAsync,
            play => play.CommandAsync(play.Admin, "transcript", ("ticket", 1)),
            async (play, answer) =>
                answer.Contains("/archive/", Exactly)
                || answer.Contains(
                    (await play.TicketAsync(1)).State is TicketState.Closed
                        ? "has no transcript"
                        : "cannot be made now",
                    Exactly
                )
        ),
        ["remove staff"] = new(
            async play =>
            {
                await OpenAsync(play);
                await ClaimAsync(play);
                await WorkAsync(play);
            },
            play => play.CommandAsync(play.Admin, "removestaff", ("member", play.Staff))
        ),
        ["set up"] = new(NothingAsync, SetUpAsync, IsSetUpAsync) { IsOfNewGuild = true },
        ["set up again"] = new(NothingAsync, SetUpAsync, IsSetUpAsync),
        ["name the panel"] = new(
            NothingAsync,
            play => play.CommandAsync(play.Admin, "config", ("setting", "panel-title"), ("value", "Late"))
        ),
        ["move the dashboard"] = new(
            async play =>
            {
                await play.CommandAsync(play.Admin, "dashboard");
                await WorkAsync(play);
            },
            play => play.CommandAsync(play.Admin, "dashboard", play.Here.General),
            async (play, answer) =>
                (await Glance.SavedAsync(play))!.Channel
                == play.Here.General
                == answer.Contains("stays up to date", Exactly)
        ),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the guild is not set up yet; others have a panel, and one member as staff.</summary>
    public bool IsOfNewGuild { get; init; }

    private static Task NothingAsync(Play play) => Task.CompletedTask;

    private static Task WorkAsync(Play play) => Crash.WorkAsync(play, new KillSwitch(), []);

    private static Task KeepAsync(Play play) =>
        play.SetAsync(settings => settings with { ClosedChannel = ClosedChannel.Kept });

    private static Task<Outcome> AskAsync(Play play)
    {
        play.Pass(TimeSpan.FromSeconds(10));
        return play.AskAsync(play.Opener, "technical", "My printer is on fire.");
    }

    private static async Task OpenAsync(Play play)
    {
        await AskAsync(play);
        await WorkAsync(play);
    }

    private static Task<Outcome> ClaimAsync(Play play) =>
        play.PressAsync(play.Staff, play.HeaderOf(play.Tickets()[0]), "Claim");

    private static Task<Outcome> CloseAsync(Play play) => play.CloseAsync(play.Opener, play.Tickets()[0], "Put out.");

    private static async Task BeClosedAsync(Play play)
    {
        await OpenAsync(play);
        await CloseAsync(play);
        await WorkAsync(play);
    }

    private static Task<Outcome> ReopenAsync(Play play) => play.CommandAsync(play.Admin, "reopen", ("ticket", 1));

    private static Task<Outcome> SetUpAsync(Play play) => play.CommandAsync(play.Admin, "setup");

    private static Task<Outcome> AddUserAsync(Play play) =>
        play.Discord.Sender.SendCommandAsync(
            play.Admin,
            play.Tickets()[0].Id,
            "adduser",
            new Dictionary<string, JsonNode> { ["member"] = JsonValue.Create(play.Stranger.ToString()) },
            Play.Token
        );

    private static async Task<bool> IsOpenAsync(Play play, string answer)
    {
        var last = await play.Host.Store.ListNewestTicketsAsync(play.Here.Guild, most: 1, Play.Token);
        return last is [{ State: TicketState.Open { Place.Channel: var channel } }] && play.Tickets() is not []
            ? answer.Contains(Markdown.Mention(channel), Exactly)
            : answer.Contains("could not be opened", Exactly);
    }

    private static async Task<bool> IsOpenAgainAsync(Play play, string answer) =>
        (await play.TicketAsync(1)).State is TicketState.Open { Place.Channel: var channel }
            ? answer.Contains(Markdown.Mention(channel), Exactly)
            : answer.Contains("could not be reopened", Exactly);

    private static Task<bool> IsLetInAsync(Play play, string answer) =>
        Task.FromResult(
            answer.Contains("can now see", Exactly)
                ? play.CanSee(play.Stranger, play.Tickets()[0])
                : answer.Contains("I have saved this, but", Exactly)
        );

    private static async Task<bool> IsSetUpAsync(Play play, string answer)
    {
        var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        return guild.Panels is [{ Message: var panel }] && answer.Contains("The panel is posted", Exactly)
            ? answer.Contains($"{panel}", Exactly)
            : answer.Contains("could not be posted", Exactly) || answer.Contains("I can't work here", Exactly);
    }
}
