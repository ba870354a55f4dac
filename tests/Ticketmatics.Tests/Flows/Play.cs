using System.Text.Json.Nodes;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Panels;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Sandbox.Hosting;
using Ticketmatics.Settings;
using Ticketmatics.Statistics;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Schemas;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Flows;

/// <summary>A sandbox with the bot in it, over real HTTP, and people who click in it; time moves when a test waits.</summary>
internal sealed class Play : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);
    private static readonly Dictionary<string, JsonNode> NoOptions = [];

    private readonly ManualTimeProvider? clock;

    private Play(SandboxHost host, ManualTimeProvider? clock, Traffic traffic)
    {
        Host = host;
        Traffic = traffic;
        this.clock = clock;
    }

    public SandboxHost Host { get; }

    /// <summary>All that was said so far.</summary>
    public Traffic Traffic { get; }

    public TimeProvider Clock => clock ?? TimeProvider.System;

    public SandboxDiscord Discord => Host.Discord;

    public DefaultWorld Here => Discord.Default;

    public UserId Admin => Here.Administrator;

    public UserId Staff => Here.Supporter;

    public UserId Opener => Here.Players[0];

    public UserId Stranger => Here.Players[1];

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="options">Changes to the defaults.</param>
    public static async Task<Play> StartAsync(Func<SandboxHostOptions, SandboxHostOptions>? options = null)
    {
        // The first hours of a play are of one day.
        var manual = new ManualTimeProvider(new DateTimeOffset(DateTime.UtcNow.Date, TimeSpan.Zero).AddHours(12));
        var defaults = new SandboxHostOptions(
            new SandboxOptions { Time = manual, BotPermissions = BotPermissions.All },
            new InMemoryStoreOptions()
        );
        var chosen = options is null ? defaults : options(defaults);
        var traffic = Traffic.OfThisTest(ours: true);
        var host = await SandboxHost.StartAsync(
            ["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Critical"],
            chosen with
            {
                Discord = chosen.Discord with { Wiretap = traffic },
            },
            Token
        );
        return new(host, chosen.Discord.Time as ManualTimeProvider, traffic);
    }

    /// <summary>A guild with a panel, and with <see cref="Staff"/> as staff.</summary>
    public static async Task<Play> StartWithPanelAsync(Func<SandboxHostOptions, SandboxHostOptions>? options = null)
    {
        var play = await StartAsync(options);
        (await play.CommandAsync(play.Admin, "setup")).Kind.ShouldBe(OutcomeKind.Deferred);
        await play.EventuallyAsync(() => play.FindPanel());
        await play.CommandAsync(play.Admin, "addstaff", ("member", play.Staff));
        await play.QuietAsync();
        return play;
    }

    /// <summary>Lets time pass; nothing where the play is in real time.</summary>
    public void Pass(TimeSpan time) => clock?.Jump(time);

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    public Task<Outcome> CommandAsync(UserId who, string name, ChannelId? channel = null) =>
        Discord.Sender.SendCommandAsync(who, channel ?? Here.Support, name, NoOptions, Token);

    public Task<Outcome> CommandAsync(
        UserId who,
        string name,
        (string Name, object Value) option,
        params (string Name, object Value)[] more
    ) =>
        Discord.Sender.SendCommandAsync(
            who,
            Here.Support,
            name,
            more.Prepend(option)
                .ToDictionary(
                    given => given.Name,
                    JsonNode (given) =>
                        given.Value is int number
                            ? JsonValue.Create(number)
                            : JsonValue.Create(given.Value.ToString())!,
                    StringComparer.Ordinal
                ),
            Token
        );

    public Task<Outcome> PressAsync(UserId who, SandboxMessage message, string label) =>
        Discord.Sender.PressAsync(who, message.Id, CustomIdOf(message, label), Token);

    /// <summary>Opens the modal by the panel's button and fills it in.</summary>
    /// <returns>The first answer where it is no modal.</returns>
    public async Task<Outcome> AskAsync(UserId who, string category, string reason, InteractionSender? sender = null)
    {
        var panel = FindPanel() ?? throw new InvalidOperationException("No panel was posted.");
        var form = await (sender ?? Discord.Sender).PressAsync(who, panel.Id, "t1:open", Token);
        if (form.Modal is not { } modal)
        {
            return form;
        }

        return await (sender ?? Discord.Sender).SubmitModalAsync(
            who,
            modal.Id,
            new Dictionary<string, JsonNode>
            {
                ["category"] = new JsonArray(category),
                ["ticket_reason"] = JsonValue.Create(reason),
            },
            Token
        );
    }

    /// <summary>Opens a ticket and waits until its member reads where it is.</summary>
    /// <returns>The ticket's channel.</returns>
    public async Task<SandboxChannel> OpenAsync(
        UserId who,
        string reason = "My printer is on fire.",
        string category = "technical"
    )
    {
        var asked = await AskAsync(who, category, reason);
        var answer = await AnswerAsync(asked);
        var channel = Tickets()
            .Single(ticket => answer.Content.Contains(Markdown.Mention(ticket.Id), StringComparison.Ordinal));
        Pass(TimeSpan.FromSeconds(4));
        return channel;
    }

    /// <summary>Presses Close and confirms.</summary>
    public async Task<Outcome> CloseAsync(UserId who, SandboxChannel ticket, string reason = "")
    {
        var form = await PressAsync(who, HeaderOf(ticket), "Close");
        return await Discord.Sender.SubmitModalAsync(
            who,
            form.Modal.ShouldNotBeNull(form.Reason).Id,
            new Dictionary<string, JsonNode> { ["reason"] = JsonValue.Create(reason) },
            Token
        );
    }

    /// <summary>The message of an answer, once it no longer says "thinking…".</summary>
    public Task<SandboxMessage> AnswerAsync(Outcome outcome) =>
        EventuallyAsync(() => MessageOf(outcome) is { Thinking: false } answered ? answered : null);

    public SandboxMessage MessageOf(Outcome outcome)
    {
        lock (Discord.World.Gate)
        {
            var id = outcome.Message.ShouldNotBeNull(outcome.Reason);
            Discord.World.TryFindMessage(id, out _, out var message).ShouldBeTrue();
            return message.ShouldNotBeNull();
        }
    }

    public SandboxMessage? FindPanel(ChannelId? channel = null) =>
        Messages(channel ?? Here.Support).LastOrDefault(message => CustomIdsOf(message).Contains("t1:open"));

    public SandboxMessage HeaderOf(SandboxChannel ticket) => Messages(ticket.Id)[0];

    public IReadOnlyList<SandboxMessage> Messages(ChannelId channel)
    {
        lock (Discord.World.Gate)
        {
            return Discord.World.Channels.TryGetValue(channel, out var found) ? [.. found.Messages] : [];
        }
    }

    /// <summary>Text channels that stand in a category made for tickets.</summary>
    public IReadOnlyList<SandboxChannel> Tickets()
    {
        lock (Discord.World.Gate)
        {
            var channels = Discord.World.ChannelsOf(Here.Guild).ToList();
            var parents = channels.Where(c => c.Name.Contains("Tickets", StringComparison.Ordinal)).Select(c => c.Id);
            return [.. channels.Where(channel => channel.ParentId is { } id && parents.Contains(id))];
        }
    }

    public bool Exists(SandboxChannel channel)
    {
        lock (Discord.World.Gate)
        {
            return Discord.World.Channels.ContainsKey(channel.Id);
        }
    }

    public bool CanSee(UserId who, SandboxChannel channel)
    {
        lock (Discord.World.Gate)
        {
            return Discord.World.CanSee(who, channel);
        }
    }

    public async Task<Ticket> TicketAsync(int number) =>
        (await Host.Store.ReadTicketAsync(Here.Guild, number, Token)).ShouldNotBeNull();

    /// <summary>Sets what the guild has set, as <c>/config</c> does.</summary>
    public async Task SetAsync(Func<GuildSettings, GuildSettings> change)
    {
        var settings = (await Host.Store.ReadGuildAsync(Here.Guild, Token)).Settings;
        var after = change(settings) with { Version = settings.Version + 1 };
        (
            await Host.Store.CommitAsync(
                Commit.Of(Here.Guild, new Ticketmatics.Storage.Change.SaveSettings(after)),
                Token
            )
        ).ShouldBeNull();
    }

    /// <summary>The names of the categories that a channel stands in; empty where it stands in none.</summary>
    public string ParentOf(SandboxChannel channel)
    {
        lock (Discord.World.Gate)
        {
            return channel.ParentId is { } parent ? Discord.World.Channels[parent].Name : "";
        }
    }

    public bool MayWrite(UserId who, SandboxChannel channel)
    {
        lock (Discord.World.Gate)
        {
            return Discord.World.PermissionsOf(who, channel).HasFlag(Permissions.SendMessages);
        }
    }

    public async Task<TicketCounters> CountersAsync() => (await Host.Store.ReadGuildAsync(Here.Guild, Token)).Counters;

    /// <summary>Looks until there is something to see, and lets time pass between the looks.</summary>
    public Task<T> EventuallyAsync<T>(Func<T?> look)
        where T : class => EventuallyAsync(() => Task.FromResult(look()));

    public Task EventuallyAsync(Func<bool> holds) => EventuallyAsync(() => holds() ? this : null);

    public Task EventuallyAsync(Func<Task<bool>> holds) => EventuallyAsync(async () => await holds() ? this : null);

    private async Task<T> EventuallyAsync<T>(Func<Task<T?>> look)
        where T : class
    {
        var until = DateTimeOffset.UtcNow + Longest;
        while (DateTimeOffset.UtcNow < until)
        {
            if (await look() is { } seen)
            {
                return seen;
            }

            await WaitAsync(Step);
        }

        throw new TimeoutException("What the test waits for did not happen.");
    }

    /// <summary>
    /// Waits a moment, in which more time passes: <paramref name="step"/>, or the rest of the minute that a dashboard waits
    /// for where it is all that there is to do.
    /// </summary>
    public async Task WaitAsync(TimeSpan step)
    {
        await Task.Delay(10, Token);
        var pending = Pending().ToList();
        var isForDashboard = pending.Count > 0 && pending.TrueForAll(entry => entry.Effect is RefreshDashboard);
        var rest = isForDashboard ? pending.Min(entry => entry.DueAt) - Clock.GetUtcNow() : step;
        Pass(rest > step ? rest : step);
    }

    /// <summary>Effects that are not done, but for the one that looks at the guild every hour.</summary>
    public IEnumerable<OutboxEntry> Pending() =>
        Host.Store.PendingEffects(Here.Guild).Where(entry => entry.Effect is not LookAtGuild);

    /// <summary>Until every effect is performed.</summary>
    public Task QuietAsync() => EventuallyAsync(() => !Pending().Any());

    public static IReadOnlyList<string> CustomIdsOf(SandboxMessage message) =>
        [.. Components(message).Select(component => component["custom_id"]?.GetValue<string>()).OfType<string>()];

    public static IReadOnlyList<string> LabelsOf(SandboxMessage message) =>
        [.. Components(message).Select(component => component["label"]?.GetValue<string>()).OfType<string>()];

    public static string TextOf(SandboxMessage message) => message.Content + message.Embeds.ToJsonString(Readable);

    public static readonly System.Text.Json.JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = DiscordJson.Default,
    };

    private static string CustomIdOf(SandboxMessage message, string label) =>
        Components(message)
            .Single(component =>
                string.Equals(component["label"]?.GetValue<string>(), label, StringComparison.Ordinal)
            )["custom_id"]!.GetValue<string>();

    private static IEnumerable<JsonNode> Components(SandboxMessage message) =>
        message.Components.SelectMany(row => row!["components"]!.AsArray()).OfType<JsonNode>();
}
