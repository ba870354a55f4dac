namespace Ticketmatics.Tickets;

/// <summary>Where a ticket's channel is, and the message in it that shows the ticket's state.</summary>
public sealed record TicketPlace(ChannelId Channel, MessageId Header);

/// <summary>The staff member who took the ticket, and when.</summary>
public sealed record Claim(UserId By, DateTimeOffset At);

public enum CloseCause
{
    /// <summary>Somebody asked for it.</summary>
    Request,

    /// <summary>The channel was deleted by hand.</summary>
    ChannelDeleted,
}

/// <param name="By">Null where nobody asked.</param>
/// <param name="Reason">As typed: hostile until it is escaped; null where none was given.</param>
public sealed record CloseRequest(UserId? By, DateTimeOffset At, string? Reason, CloseCause Cause);

/// <param name="Interaction">The click; it tells the channel that is made for it from those of other times.</param>
public sealed record ReopenRequest(UserId By, DateTimeOffset At, InteractionId Interaction);

/// <summary>Why Discord would not make a ticket's channel, as far as it decides what an administrator must do.</summary>
public enum OpeningFault
{
    /// <summary>The bot lacks a permission.</summary>
    MissingPermissions,

    /// <summary>The guild has 500 channels.</summary>
    GuildIsFull,

    /// <summary>The bot is no longer in the guild.</summary>
    BotNotInGuild,

    /// <summary>Discord did not answer for as long as it was tried.</summary>
    DiscordUnavailable,

    /// <summary>Discord refused for a reason that has no sentence of its own.</summary>
    Refused,
}

/// <summary>What a ticket is now; each state has just the facts that hold in it.</summary>
public abstract record TicketState
{
    private TicketState() { }

    /// <summary>Its channel is being made.</summary>
    /// <param name="Close">Asked for meanwhile: the ticket closes as soon as the channel stands.</param>
    public sealed record Opening(CloseRequest? Close = null) : TicketState;

    /// <summary>Waits for staff.</summary>
    public sealed record Open(TicketPlace Place) : TicketState;

    public sealed record Claimed(TicketPlace Place, Claim Claim) : TicketState;

    /// <summary>Its transcript is being made, or its channel is being removed.</summary>
    /// <param name="IsLeaving">
    /// Nothing holds the channel any more: it may be gone at any moment. Always false in tickets of older versions, whose
    /// channels leave as soon as they have a transcript.
    /// </param>
    public sealed record Closing(TicketPlace Place, Claim? Claim, CloseRequest Close, bool IsLeaving = false)
        : TicketState;

    /// <summary>Closed, and its channel still stands for reading.</summary>
    /// <param name="RemoveAt">From then on the channel is removed.</param>
    public sealed record Kept(TicketPlace Place, Claim? Claim, CloseRequest Close, DateTimeOffset RemoveAt)
        : TicketState;

    public sealed record Closed(Claim? Claim, CloseRequest Close) : TicketState;

    /// <summary>Closed, and on its way to be open again.</summary>
    /// <param name="Place">The channel that it still has; null where one is being made.</param>
    /// <param name="Claim">Of the time before.</param>
    /// <param name="Close">What is being taken back.</param>
    /// <param name="RemoveAt">Of a ticket that was kept; null for others.</param>
    public sealed record Reopening(
        TicketPlace? Place,
        Claim? Claim,
        CloseRequest Close,
        DateTimeOffset? RemoveAt,
        ReopenRequest Request
    ) : TicketState;

    /// <summary>Discord refused the channel for good.</summary>
    public sealed record Failed(OpeningFault Fault) : TicketState;
}
