using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Interactions;

/// <summary>What a person reads when a ticket's rules refuse.</summary>
internal abstract class RefusalTexts
{
    /// <summary>To a button.</summary>
    public abstract string NoSuchTicket { get; }

    /// <summary>To a command.</summary>
    public abstract string NoSuchNumber { get; }

    public string Of(Refusal refusal) =>
        refusal switch
        {
            Refusal.AlreadyClaimed claimed => AlreadyClaimed(Markdown.Mention(claimed.By)),
            Refusal.NotStaff => NotStaff,
            Refusal.NotYours => NotYours,
            Refusal.NotClaimed => NotClaimed,
            Refusal.OpenerIsIn => OpenerIsIn,
            Refusal.NeverAdded => NeverAdded,
            Refusal.TooManyParticipants => TooManyParticipants,
            Refusal.OnlyStaffCloses => OnlyStaffCloses,
            Refusal.NotClosed => NotClosed,
            Refusal.StillReopening => StillReopening,
            Refusal.StillLeaving => StillLeaving,
            Refusal.NotKept => NotKept,
            Refusal.AlreadyClosing => AlreadyClosing,
            Refusal.AlreadyClosed => AlreadyClosed,
            Refusal.StillOpening => StillOpening,
            Refusal.NeverOpened => NeverOpened,
            Refusal.MovedOn => MovedOn,
            _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
        };

    protected abstract string AlreadyClaimed(string by);

    protected abstract string NotStaff { get; }

    protected abstract string NotYours { get; }

    protected abstract string NotClaimed { get; }

    protected abstract string OpenerIsIn { get; }

    protected abstract string NeverAdded { get; }

    protected abstract string TooManyParticipants { get; }

    protected abstract string OnlyStaffCloses { get; }

    protected abstract string NotClosed { get; }

    protected abstract string StillReopening { get; }

    protected abstract string StillLeaving { get; }

    protected abstract string NotKept { get; }

    protected abstract string AlreadyClosing { get; }

    protected abstract string AlreadyClosed { get; }

    protected abstract string StillOpening { get; }

    protected abstract string NeverOpened { get; }

    protected abstract string MovedOn { get; }
}
