using Ticketmatics.Discord;
using Ticketmatics.Tickets;

namespace Ticketmatics.Interactions;

/// <summary>What a person reads when a ticket's rules refuse.</summary>
internal static class RefusalTexts
{
    public const string NoSuchTicket =
        "I don't know this ticket. It may belong to an older version of me; press **My Tickets** on the panel to see "
        + "yours.";

    public static string Of(Refusal refusal) =>
        refusal switch
        {
            Refusal.NotStaff =>
                "Only staff can do that. If you should be staff, ask an administrator to add you with `/addstaff`.",
            Refusal.NotYours => "Only staff and the member who opened this ticket can do that.",
            Refusal.AlreadyClaimed claimed => $"{Markdown.Mention(claimed.By)} has already claimed this ticket.",
            Refusal.NotClaimed => "Nobody has claimed this ticket. `/claim` makes it yours.",
            Refusal.OpenerIsIn => "This member opened the ticket and sees it already.",
            Refusal.NeverAdded =>
                "Only members who were let in with `/adduser` can be taken out. Who opened the ticket and the staff stay.",
            Refusal.TooManyParticipants =>
                "25 members were let into this ticket, and there is no room for more. `/removeuser` makes room.",
            Refusal.OnlyStaffCloses =>
                "In this server only staff close tickets. Write in the ticket that it can be closed, and they will.",
            Refusal.NotClosed => "This ticket is open already.",
            Refusal.StillReopening => "This ticket is being reopened. Please try again in a few seconds.",
            Refusal.StillLeaving =>
                "The channel of this ticket is being deleted. Please try again in a few seconds, when that is over.",
            Refusal.NotKept => "The channel of this ticket is in use, and stays.",
            Refusal.AlreadyClosing => "This ticket is already being closed.",
            Refusal.AlreadyClosed => "This ticket is already closed.",
            Refusal.StillOpening => "This ticket is still being opened. Please try again in a few seconds.",
            Refusal.NeverOpened => "This ticket could not be opened, so there is nothing to do here.",
            Refusal.MovedOn => "This ticket has changed in the meantime. Please look at it again.",
            _ => throw new ArgumentOutOfRangeException(nameof(refusal)),
        };
}
