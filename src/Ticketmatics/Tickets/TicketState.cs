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

    /// <summary>Its channel is being removed.</summary>
    public sealed record Closing(TicketPlace Place, Claim? Claim, CloseRequest Close) : TicketState;

    public sealed record Closed(Claim? Claim, CloseRequest Close) : TicketState;

    /// <summary>Discord refused the channel for good.</summary>
    public sealed record Failed(OpeningFault Fault) : TicketState;
}
