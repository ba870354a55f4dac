using Ticketmatics.Discord;
using Ticketmatics.Settings;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

internal abstract class OpeningTexts
{
    public abstract string FormTitle { get; }
    public abstract string CategoryQuestion { get; }
    public abstract string CategoryPlaceholder { get; }
    public abstract string ReasonQuestion { get; }
    public abstract string ReasonHint { get; }
    public abstract string OpenDescription { get; }
    public abstract string CategoryOption { get; }
    public abstract string TicketsDescription { get; }
    public abstract string NothingOpen { get; }
    public abstract string OpenedByField { get; }
    public abstract string StateField { get; }
    public abstract string StrayAuditReason { get; }

    public abstract string CategoryGone { get; }

    public abstract string OpenForName { get; }
    public abstract string OpenAboutName { get; }
    public abstract string BotsOpenNone { get; }
    public abstract string NotHere { get; }

    public abstract string FormChanged { get; }

    public abstract string ReasonLength { get; }

    /// <summary>Two tickets of a member so soon after one another are one click.</summary>
    public string DoubleClick(TicketDraft draft) =>
        WithDraft(
            draft.AskedBy is { } by && by != draft.Opener ? JustOpenedFor(Markdown.Mention(draft.Opener)) : JustOpened,
            DraftOf(draft.Reason, draft.Answers)
        );

    protected abstract string JustOpened { get; }

    protected abstract string JustOpenedFor(string opener);

    public abstract string NoTickets { get; }

    /// <summary>What a ticket's first message says where its category says nothing of its own.</summary>
    protected abstract string UsualWelcome { get; }

    /// <param name="own">What the category says in place of the usual sentence; null where it says nothing.</param>
    /// <remarks>Who has waited for so long that no answer could be shown any more reads it here.</remarks>
    public string Welcome(Ticket ticket, string? own)
    {
        var next = own ?? UsualWelcome;
        var opener = Markdown.Mention(ticket.Opener);
        return
            ticket.Timeline.FirstOrDefault(entry => entry.Event is TicketEvent.Opened) is { } opened
            && opened.At - ticket.OpenedAt > Limits.InteractionTokenLife
            ? LateWelcome(opener, Markdown.Relative(ticket.OpenedAt), Markdown.Relative(opened.At), next)
            : Welcome(opener, next);
    }

    protected abstract string Welcome(string opener, string next);

    /// <param name="asked">When, as Discord shows it: "10 minutes ago".</param>
    /// <param name="opened">As <paramref name="asked"/>.</param>
    protected abstract string LateWelcome(string opener, string asked, string opened, string next);

    /// <summary>Of the Discord category that open tickets stand in; at most 90 characters.</summary>
    public abstract string ParentName { get; }

    /// <inheritdoc cref="ParentName"/>
    public abstract string ClosedParentName { get; }

    public abstract string ParentAuditReason { get; }

    public abstract string ClosedParentAuditReason { get; }

    /// <summary>Heading of a ticket's first message.</summary>
    public abstract string Heading(Ticket ticket);

    public string OpenedBy(Ticket ticket) =>
        ticket.AskedBy == ticket.Opener
            ? Markdown.Mention(ticket.Opener)
            : OpenedByFor(Markdown.Mention(ticket.AskedBy), Markdown.Mention(ticket.Opener));

    protected abstract string OpenedByFor(string staff, string opener);

    /// <summary>Somebody's message as the beginning of a reason, with its address; cut so that words can be added.</summary>
    public static string Quote(GuildId guild, Message message)
    {
        var address = $"https://discord.com/channels/{guild}/{message.ChannelId}/{message.Id}";
        var author = message.Author is { } user ? $"{user.Username}: " : "";
        var text = Markdown.Ellipsize((message.Content ?? "").ReplaceLineEndings("\n> "), MostQuoted);
        return $"> {author}{text}\n{address}\n\n";
    }

    public abstract string AuditReason(Ticket ticket);

    public abstract string AccessAuditReason(Ticket ticket);

    public string StateOf(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Opening { Close: null } => StateOpening,
            TicketState.Open => StateOpen,
            TicketState.Claimed claimed => StateClaimed(
                Markdown.Mention(claimed.Claim.By),
                Markdown.Relative(claimed.Claim.At)
            ),
            TicketState.Opening or TicketState.Closing => StateClosing,
            TicketState.Reopening => StateReopening,
            TicketState.Kept kept => StateKept(Markdown.Relative(kept.Close.At), Markdown.Relative(kept.RemoveAt)),
            TicketState.Closed { Close.Cause: CloseCause.ChannelDeleted } closed => StateChannelDeleted(
                Markdown.Relative(closed.Close.At)
            ),
            TicketState.Closed closed => StateClosed(Markdown.Relative(closed.Close.At)),
            TicketState.Failed failed => StateFailed(Cause(failed.Fault)),
            _ => throw new ArgumentOutOfRangeException(nameof(ticket)),
        };

    protected abstract string StateOpening { get; }

    protected abstract string StateOpen { get; }

    protected abstract string StateClaimed(string by, string when);

    protected abstract string StateClosing { get; }

    protected abstract string StateReopening { get; }

    protected abstract string StateKept(string closed, string removed);

    protected abstract string StateChannelDeleted(string when);

    protected abstract string StateClosed(string when);

    /// <param name="cause">One of those that follow.</param>
    protected abstract string StateFailed(string cause);

    protected abstract string CausePermission { get; }

    protected abstract string CauseFull { get; }

    protected abstract string CauseNotInGuild { get; }

    protected abstract string CauseUnavailable { get; }

    protected abstract string CauseRefused { get; }

    public static MessageBody Body(string text) => new() { Content = text };

    /// <summary>What the member reads when the work on opening the ticket is over.</summary>
    public MessageBody Outcome(Ticket ticket) =>
        ticket.State switch
        {
            TicketState.Failed failed => NotOpened(failed.Fault, DraftOf(ticket.Reason, ticket.Answers)),
            TicketState.Closing or TicketState.Kept or TicketState.Closed => Body(IsClosed(ticket)),
            _ when ticket.Place is { } place && ticket.AskedBy != ticket.Opener => Body(
                IsOpenFor(ticket, Markdown.Mention(ticket.Opener), Markdown.Mention(place.Channel))
            ),
            _ when ticket.Place is { } place => Body(IsOpen(ticket, Markdown.Mention(place.Channel))),
            _ => Body(IsBeingOpened(ticket)),
        };

    protected abstract string IsClosed(Ticket ticket);

    protected abstract string IsOpen(Ticket ticket, string channel);

    protected abstract string IsOpenFor(Ticket ticket, string opener, string channel);

    protected abstract string IsBeingOpened(Ticket ticket);

    /// <summary>All that was typed to open a ticket.</summary>
    public static string DraftOf(string reason, IEnumerable<FormAnswer> answers) =>
        string.Join('\n', answers.Select(answer => answer.Text).Prepend(reason).Where(text => text.Length > 0));

    public MessageBody NotOpened(OpeningFault fault, string reason) =>
        Body(WithDraft($"{CouldNotBeOpened} {Fix(fault)}", reason));

    protected abstract string CouldNotBeOpened { get; }

    protected abstract string FixPermission { get; }

    protected abstract string FixFull { get; }

    protected abstract string FixNotInGuild { get; }

    protected abstract string FixUnavailable { get; }

    protected abstract string FixRefused { get; }

    /// <summary>A sentence, and what the member had written, as much of it as one message takes.</summary>
    public string WithDraft(string sentence, string draft)
    {
        if (draft.Length == 0)
        {
            return sentence;
        }

        var before = $"{sentence}\n\n{YouWrote}\n";
        return before + Markdown.Ellipsize(Markdown.Escape(draft), Limits.MessageContentLength - before.Length);
    }

    protected abstract string YouWrote { get; }

    public MessageBody AtLimit(int limit, IEnumerable<Ticket> open, string reason)
    {
        var lines = open.Select(LinesOf).Take(MostAtLimit);
        return Body(WithDraft($"{AtLimit(limit)}\n{string.Join('\n', lines)}", reason));
    }

    /// <summary>Stands before a list.</summary>
    protected abstract string AtLimit(int limit);

    /// <summary>Of the button on the panel, and of what it answers.</summary>
    public abstract string MyTicketsTitle { get; }

    public MessageBody MyTickets(IEnumerable<Ticket> tickets) =>
        new()
        {
            Embeds = [new Embed { Title = MyTicketsTitle, Description = string.Join("\n\n", tickets.Select(LinesOf)) }],
        };

    public abstract string OpenTicketsTitle(int count);

    public abstract string UnclaimedTicketsTitle(int count);

    /// <summary>In a list of tickets, which says who opened each.</summary>
    public string LineOf(Ticket ticket) => LineBy(LinesOf(ticket), Markdown.Mention(ticket.Opener));

    protected abstract string LineBy(string line, string opener);

    /// <param name="number">From 1.</param>
    public abstract string Page(int number, int count);

    public abstract string PreviousPage { get; }

    public abstract string NextPage { get; }

    /// <summary>Leaves room in <see cref="TicketRules.ReasonMaxLength"/> for an address and for words.</summary>
    private const int MostQuoted = 500;

    private const int MostAtLimit = 5;

    private string LinesOf(Ticket ticket)
    {
        var where = ticket.Place is { } place ? $" · {Markdown.Mention(place.Channel)}" : "";
        return $"**{ticket.DisplayNumber}** · {Markdown.Escape(ticket.CategoryName)}{where}\n"
            + $"{StateOf(ticket)} · {Opened(Markdown.Relative(ticket.OpenedAt))}";
    }

    protected abstract string Opened(string when);

    /// <summary>What <see cref="Fix"/> says in full, for where many tickets stand.</summary>
    private string Cause(OpeningFault fault) =>
        fault switch
        {
            OpeningFault.MissingPermissions => CausePermission,
            OpeningFault.GuildIsFull => CauseFull,
            OpeningFault.BotNotInGuild => CauseNotInGuild,
            OpeningFault.DiscordUnavailable => CauseUnavailable,
            OpeningFault.Refused => CauseRefused,
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };

    private string Fix(OpeningFault fault) =>
        fault switch
        {
            OpeningFault.MissingPermissions => FixPermission,
            OpeningFault.GuildIsFull => FixFull,
            OpeningFault.BotNotInGuild => FixNotInGuild,
            OpeningFault.DiscordUnavailable => FixUnavailable,
            OpeningFault.Refused => FixRefused,
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };
}
