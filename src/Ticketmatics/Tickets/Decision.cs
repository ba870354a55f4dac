namespace Ticketmatics.Tickets;

/// <summary>Who asks.</summary>
/// <param name="Interaction">The click it was asked with.</param>
/// <param name="At">When.</param>
public sealed record Actor(UserId Id, bool IsStaff, InteractionId Interaction, DateTimeOffset At);

/// <summary>What a rule says to a request.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <param name="Next">The ticket as it is to be saved.</param>
    public sealed record Accepted(Ticket Next) : Decision;

    public sealed record Refused(Refusal Why) : Decision;
}

/// <summary>Why a request is refused; each has a sentence of its own.</summary>
public abstract record Refusal
{
    private Refusal() { }

    public sealed record NotStaff : Refusal;

    /// <summary>Neither staff nor the ticket's opener.</summary>
    public sealed record NotYours : Refusal;

    public sealed record AlreadyClaimed(UserId By) : Refusal;

    /// <summary>There is nothing to release.</summary>
    public sealed record NotClaimed : Refusal;

    /// <summary>Who opened the ticket needs not be let in.</summary>
    public sealed record OpenerIsIn : Refusal;

    /// <summary>Who was never let in cannot be taken out.</summary>
    public sealed record NeverAdded : Refusal;

    public sealed record TooManyParticipants : Refusal;

    /// <summary>Somebody asked for it before, and it is under way.</summary>
    public sealed record AlreadyClosing : Refusal;

    public sealed record AlreadyClosed : Refusal;

    /// <summary>The guild lets nobody but staff close tickets.</summary>
    public sealed record OnlyStaffCloses : Refusal;

    /// <summary>There is nothing to reopen.</summary>
    public sealed record NotClosed : Refusal;

    /// <summary>Somebody asked for it before, and it is under way.</summary>
    public sealed record StillReopening : Refusal;

    /// <summary>The channel may be gone at any moment.</summary>
    public sealed record StillLeaving : Refusal;

    /// <summary>There is no channel that is kept.</summary>
    public sealed record NotKept : Refusal;

    /// <summary>The ticket has no channel yet.</summary>
    public sealed record StillOpening : Refusal;

    public sealed record NeverOpened : Refusal;

    /// <summary>The state it would follow is past or not reached; for steps that no person asks for.</summary>
    public sealed record MovedOn : Refusal;
}
