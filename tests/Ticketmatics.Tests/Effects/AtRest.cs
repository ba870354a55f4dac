using Ticketmatics.Discord;
using Ticketmatics.Languages;
using Ticketmatics.Sandbox.Discord;
using Ticketmatics.Storage;
using Ticketmatics.Tests.Flows;
using Ticketmatics.Tickets;
using Ticketmatics.Upkeep;

namespace Ticketmatics.Tests.Effects;

/// <summary>What is true of a guild where nothing is left to do, whatever Discord refused and whoever died.</summary>
/// <param name="logs">The guild's logs channel.</param>
/// <param name="line">What the workers had; good again.</param>
/// <param name="because">Says which play it was.</param>
internal sealed class AtRest(Play play, ChannelId logs, BadLine line, string because)
{
    private const StringComparison Exactly = StringComparison.Ordinal;

    /// <summary>Lines of the logs channel that tell what tickets' timelines have.</summary>
    private static readonly Dictionary<TicketEvent, string[]> Told = new()
    {
        [TicketEvent.Opened] = ["> opened ticket"],
        [TicketEvent.Claimed] = ["> claimed ticket"],
        [TicketEvent.Released] = ["> released ticket"],
        [TicketEvent.CloseRequested] = ["> closed ticket"],
        [TicketEvent.Reopened] = ["> reopened ticket"],
        [TicketEvent.UserAdded] = ["to ticket"],
        [TicketEvent.Failed] = ["could not be opened", "I could not open a ticket"],
        [TicketEvent.ReopenFailed] = ["not possible to reopen", "I could not reopen a ticket"],
        [TicketEvent.ChannelGone] = ["was deleted by hand"],
    };

    /// <summary>Nothing is under way, what people see is what is stored, and what has happened is told, once.</summary>
    public async Task ShouldBeTrueAsync()
    {
        var (store, guild) = (play.Host.Store, play.Here.Guild);
        await LooksGoOnAsync();
        (await Recount.CountAsync(store, guild, Play.Token)).Drifts.ShouldBeEmpty(because);
        var tickets = await store.ListTicketsAsync(guild, after: 0, most: 100, Play.Token);
        foreach (var ticket in tickets)
        {
            ShouldBeTrue(ticket);
        }

        foreach (
            var channel in Channels().Where(channel => channel.Topic is not null && !line.HidesChannel(channel.Id))
        )
        {
            var isTickets = tickets.Any(ticket => ticket.Place?.Channel == channel.Id);
            (isTickets || IsExplained(channel)).ShouldBeTrue($"{channel.Topic}; {because}");
        }

        if (line.IsOutage || !line.IsOf($"/{logs}/"))
        {
            ShouldBeTold(tickets);
        }

        // Else what an attempt has posted could not be found, or what was there before could not be removed.
        var isInTheWay = line.IsOf("/messages") && (line.IsOf("GET") || (line.IsOf("DELETE") && !line.IsOutage));
        if (!isInTheWay)
        {
            await ShouldBeOneEachAsync();
        }
    }

    /// <returns>What who clicked reads; null where nothing could be brought to them.</returns>
    public string? Answer(Outcome asked)
    {
        var message = play.MessageOf(asked);
        if (line.IsOf("/webhooks/"))
        {
            return null;
        }

        message.Thinking.ShouldBeFalse($"somebody waits; {because}");
        return Play.TextOf(message);
    }

    private void ShouldBeTold(IReadOnlyCollection<Ticket> tickets)
    {
        var lines = play.Messages(logs).Select(line => line.Embeds[0]!["description"]!.GetValue<string>()).ToList();
        foreach (var (happened, sentences) in Told)
        {
            var times = tickets.Sum(ticket => ticket.Timeline.Count(step => step.Event == happened));
            foreach (var words in sentences)
            {
                lines.Count(text => text.Contains(words, Exactly)).ShouldBe(times, $"{words}; {because}");
            }
        }
    }

    private void ShouldBeTrue(Ticket ticket)
    {
        (ticket.State is TicketState.Opening or TicketState.Reopening or TicketState.Closing).ShouldBeFalse(
            $"{ticket.State}; {because}"
        );
        if (ticket.Place is not { } place)
        {
            return;
        }

        var channel = Channels().FirstOrDefault(channel => channel.Id == place.Channel).ShouldNotBeNull(because);
        var header = channel.Messages.FirstOrDefault(message => message.Id == place.Header).ShouldNotBeNull(because);
        if (!line.IsOf($"/messages/{place.Header}") || line.IsOutage)
        {
            Play.LabelsOf(header).ShouldBe(LabelsOf(ticket.State), because);
        }

        play.CanSee(ticket.Opener, channel).ShouldBeTrue(because);
        if (!line.IsOf("/permissions/") || line.IsOutage)
        {
            play.MayWrite(ticket.Opener, channel).ShouldBe(ticket.State is not TicketState.Kept, because);
        }

        if (line.IsOutage || !(line.IsOf($"/{place.Channel}/") || line.IsOf("/members/")))
        {
            var said = channel.Messages.Where(message => message.Content.Contains("was reopened", Exactly));
            said.Count().ShouldBe(ticket.Timeline.Count(step => step.Event is TicketEvent.Reopened), because);
        }
    }

    private static string[] LabelsOf(TicketState state) =>
        state switch
        {
            TicketState.Claimed => ["Claimed", "Release", "Close"],
            TicketState.Kept => ["Reopen", "Transcript", "Delete now"],
            _ => ["Claim", "Close"],
        };

    /// <summary>As that of a closed ticket that an administrator is asked to delete by hand.</summary>
    private static bool IsExplained(SandboxChannel channel) =>
        channel.Messages.Count(message => message.Content.Contains("can delete it by hand", Exactly)) == 1;

    /// <summary>Those of a guild begin with what is done there first.</summary>
    private async Task LooksGoOnAsync()
    {
        var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        var looks = play.Host.Store.PendingEffects(play.Here.Guild).Select(entry => entry.Key.Id);
        looks.ShouldBe(guild.Panels.IsEmpty ? [] : [guild.Look.ShouldNotBeNull(because).Effect], because);
    }

    private async Task ShouldBeOneEachAsync()
    {
        var guild = await play.Host.Store.ReadGuildAsync(play.Here.Guild, Play.Token);
        MessageId[] dashboard = guild.Dashboard is { } posted ? [posted.Message] : [];
        MessagesWith("t1:open").ShouldBe(guild.Panels.Select(panel => panel.Message), because);
        MessagesWith("t1:dashboard-list:open").ShouldBe(dashboard, because);
        var staff = await play.Host.Store.ReadStaffAsync(play.Here.Guild, Play.Token);
        var roles = play.Discord.World.Guilds[play.Here.Guild].Roles.Values;
        roles
            .Where(role => string.Equals(role.Name, Texts.Default.Staffing.RoleName, Exactly))
            .ShouldAllBe(role => staff.Any(entry => entry.Subject == new StaffSubject.RoleHolders(role.Id)), because);
    }

    private IEnumerable<MessageId> MessagesWith(string customId) =>
        Channels()
            .SelectMany(channel => channel.Messages)
            .Where(message => Play.CustomIdsOf(message).Contains(customId, StringComparer.Ordinal))
            .Select(message => message.Id);

    private IReadOnlyList<SandboxChannel> Channels()
    {
        lock (play.Discord.World.Gate)
        {
            return [.. play.Discord.World.ChannelsOf(play.Here.Guild)];
        }
    }
}
