using System.Collections.Immutable;
using System.Diagnostics;

namespace Ticketmatics.Tickets;

/// <summary>What is asked for when a ticket is opened.</summary>
/// <param name="CategoryName">As people read it.</param>
/// <param name="Reason">As typed; empty where there are answers.</param>
public sealed record TicketDraft(
    GuildId Guild,
    UserId Opener,
    string Category,
    string CategoryName,
    string Reason,
    InteractionId Interaction,
    DateTimeOffset AskedAt
)
{
    /// <inheritdoc cref="Ticket.Answers"/>
    public ImmutableArray<FormAnswer> Answers { get; init; } = [];

    /// <inheritdoc cref="Ticket.OpenerName"/>
    public string? OpenerName { get; init; }

    /// <inheritdoc cref="Ticket.Locale"/>
    public string? Locale { get; init; }

    /// <summary>Who asks for it; null where that is the opener.</summary>
    public UserId? AskedBy { get; init; }
}

/// <summary>
/// The life of a ticket as pure functions: Opening → Open ⇄ Claimed → Closing → Closed, and Opening → Failed where
/// Discord refuses. Closing while it is still opening waits for the channel. What comes after the close is in
/// <see cref="KeepRules"/> and <see cref="ReopenRules"/>.
/// </summary>
public static class TicketRules
{
    public const int ReasonMinLength = 10;
    public const int ReasonMaxLength = 1000;
    public const int CloseReasonMaxLength = 500;

    public static Ticket Open(TicketDraft draft, int number) =>
        new()
        {
            Guild = draft.Guild,
            Number = number,
            Opener = draft.Opener,
            Category = draft.Category,
            CategoryName = draft.CategoryName,
            Reason = draft.Reason,
            Answers = draft.Answers,
            OpenerName = draft.OpenerName,
            Locale = draft.Locale,
            State = new TicketState.Opening(),
            Version = 1,
            Timeline = [new(TicketEvent.Asked, draft.AskedAt, draft.AskedBy ?? draft.Opener, draft.Interaction)],
        };

    /// <summary>The channel and its header stand: the ticket is open, or closes where that was asked for meanwhile.</summary>
    public static Decision Settle(Ticket ticket, TicketPlace place, DateTimeOffset now) =>
        ticket.State is TicketState.Opening opening
            ? Accept(
                ticket,
                opening.Close is { } close
                    ? new TicketState.Closing(place, Claim: null, close)
                    : new TicketState.Open(place),
                new(TicketEvent.Opened, now, By: null, Interaction: null)
            )
            : new Decision.Refused(new Refusal.MovedOn());

    public static Decision Fail(Ticket ticket, OpeningFault fault, DateTimeOffset now) =>
        ticket.State is TicketState.Opening
            ? Accept(ticket, new TicketState.Failed(fault), new(TicketEvent.Failed, now, By: null, Interaction: null))
            : new Decision.Refused(new Refusal.MovedOn());

    public static Decision Claim(Ticket ticket, Actor actor) =>
        ticket.State switch
        {
            _ when !actor.IsStaff => new Decision.Refused(new Refusal.NotStaff()),
            TicketState.Open open => Accept(
                ticket,
                new TicketState.Claimed(open.Place, new Claim(actor.Id, actor.At)),
                new(TicketEvent.Claimed, actor.At, actor.Id, actor.Interaction)
            ),
            TicketState.Claimed claimed => new Decision.Refused(new Refusal.AlreadyClaimed(claimed.Claim.By)),
            _ => new Decision.Refused(WhyNot(ticket.State)),
        };

    /// <summary>Anybody of the staff may: who claimed it may be away.</summary>
    public static Decision Release(Ticket ticket, Actor actor) =>
        ticket.State switch
        {
            _ when !actor.IsStaff => new Decision.Refused(new Refusal.NotStaff()),
            TicketState.Claimed claimed => Accept(
                ticket,
                new TicketState.Open(claimed.Place),
                new(TicketEvent.Released, actor.At, actor.Id, actor.Interaction)
            ),
            TicketState.Open => new Decision.Refused(new Refusal.NotClaimed()),
            _ => new Decision.Refused(WhyNot(ticket.State)),
        };

    /// <summary>Who claimed it is no longer staff of it.</summary>
    /// <param name="claim">Theirs; another's stays.</param>
    /// <param name="by">Who removed them from the staff.</param>
    public static Decision LoseClaim(Ticket ticket, Claim claim, UserId by, DateTimeOffset now) =>
        ticket.State is TicketState.Claimed claimed && claimed.Claim == claim
            ? Accept(
                ticket,
                new TicketState.Open(claimed.Place),
                new(TicketEvent.Released, now, by, Interaction: null, claim.By)
            )
            : new Decision.Refused(new Refusal.MovedOn());

    /// <param name="reason">As typed; null where none was given.</param>
    /// <param name="allowed">What the guild has set.</param>
    public static Decision Close(Ticket ticket, Actor actor, string? reason, Settings.MayClose allowed)
    {
        if (MayClose(ticket, actor, allowed) is { } refusal)
        {
            return new Decision.Refused(refusal);
        }

        var close = new CloseRequest(actor.Id, actor.At, reason, CloseCause.Request);
        TicketState next = ticket.State switch
        {
            TicketState.Opening => new TicketState.Opening(close),
            TicketState.Open open => new TicketState.Closing(open.Place, Claim: null, close),
            TicketState.Claimed claimed => new TicketState.Closing(claimed.Place, claimed.Claim, close),
            _ => throw new UnreachableException(),
        };
        return Accept(ticket, next, new(TicketEvent.CloseRequested, actor.At, actor.Id, actor.Interaction));
    }

    /// <returns>Null where <see cref="Close"/> would be accepted.</returns>
    public static Refusal? MayClose(Ticket ticket, Actor actor, Settings.MayClose allowed) =>
        ticket.State switch
        {
            _ when !actor.IsStaff && allowed is Settings.MayClose.Staff => new Refusal.OnlyStaffCloses(),
            _ when !actor.IsStaff && actor.Id != ticket.Opener => new Refusal.NotYours(),
            TicketState.Opening { Close: null } or TicketState.Open or TicketState.Claimed => null,
            _ => WhyNot(ticket.State),
        };

    /// <summary>The archive holds the transcript: the channel may go.</summary>
    public static Decision Transcribe(Ticket ticket, TranscriptNote transcript) =>
        ticket.State is TicketState.Closing closing
            ? new Decision.Accepted(
                ticket with
                {
                    State = closing with { IsLeaving = true },
                    Transcript = transcript,
                    Version = ticket.Version + 1,
                }
            )
            : new Decision.Refused(new Refusal.MovedOn());

    /// <summary>The channel goes without a transcript, as none can be made.</summary>
    /// <param name="actor">Surely an administrator.</param>
    public static Decision GiveUpTranscript(Ticket ticket, Actor actor) =>
        ticket.State is TicketState.Closing { IsLeaving: false } closing
            ? Accept(
                ticket,
                closing with
                {
                    IsLeaving = true,
                },
                new(TicketEvent.TranscriptWaived, actor.At, actor.Id, actor.Interaction)
            )
            : new Decision.Refused(new Refusal.MovedOn());

    /// <summary>The channel was removed as asked for.</summary>
    public static Decision FinishClose(Ticket ticket, DateTimeOffset now) =>
        ticket.State is TicketState.Closing closing
            ? Accept(
                ticket,
                new TicketState.Closed(closing.Claim, closing.Close),
                new(TicketEvent.Closed, now, By: null, Interaction: null)
            )
            : new Decision.Refused(new Refusal.MovedOn());

    /// <summary>The channel is gone though nobody asked the bot to remove it.</summary>
    public static Decision ChannelGone(Ticket ticket, DateTimeOffset now)
    {
        var deleted = new CloseRequest(By: null, now, Reason: null, CloseCause.ChannelDeleted);
        TicketState? next = ticket.State switch
        {
            TicketState.Open => new TicketState.Closed(Claim: null, deleted),
            TicketState.Claimed claimed => new TicketState.Closed(claimed.Claim, deleted),
            TicketState.Closing closing => new TicketState.Closed(closing.Claim, closing.Close),
            TicketState.Kept kept => new TicketState.Closed(kept.Claim, kept.Close),
            _ => null,
        };
        return next is null
            ? new Decision.Refused(new Refusal.MovedOn())
            : Accept(ticket, next, new(TicketEvent.ChannelGone, now, By: null, Interaction: null));
    }

    /// <summary>Noted once: who comes back and leaves again is no news.</summary>
    public static Decision OpenerLeft(Ticket ticket, DateTimeOffset now) =>
        ticket.State is TicketState.Open or TicketState.Claimed && !ticket.HasHappened(TicketEvent.OpenerLeft)
            ? Accept(ticket, ticket.State, new(TicketEvent.OpenerLeft, now, By: null, Interaction: null))
            : new Decision.Refused(new Refusal.MovedOn());

    /// <summary>Why nothing can be done to a ticket in a state that is neither Open nor Claimed.</summary>
    internal static Refusal WhyNot(TicketState state) =>
        state switch
        {
            TicketState.Opening { Close: null } => new Refusal.StillOpening(),
            TicketState.Opening or TicketState.Closing => new Refusal.AlreadyClosing(),
            TicketState.Kept or TicketState.Closed => new Refusal.AlreadyClosed(),
            TicketState.Reopening => new Refusal.StillReopening(),
            TicketState.Failed => new Refusal.NeverOpened(),
            _ => throw new UnreachableException(),
        };

    internal static Decision.Accepted Accept(Ticket ticket, TicketState next, TimelineEntry entry) =>
        new(ticket with { State = next, Version = ticket.Version + 1, Timeline = ticket.Timeline.With(entry) });
}
