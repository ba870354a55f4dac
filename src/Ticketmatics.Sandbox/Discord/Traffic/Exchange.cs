using Ticketmatics.Discord;

namespace Ticketmatics.Sandbox.Discord;

internal enum ExchangeKind
{
    /// <summary>Discord posted to the bot.</summary>
    Interaction,

    /// <summary>The bot called the REST API.</summary>
    Call,
}

/// <summary>One request and its answer, as they were sent: tokens included.</summary>
internal sealed record Exchange
{
    public required ExchangeKind Kind { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What was asked for, in a line: a command or a component, or method and path.</summary>
    public required string Title { get; init; }

    public TimeSpan Duration { get; init; }

    /// <summary>Of HTTP; 0 where there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>Why Discord made nothing of the answer; null where it did.</summary>
    public string? Failure { get; init; }

    /// <summary>Discord's own words for that, in JSON; empty where it has none.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>What the call says for the guild's audit log; null where it says nothing.</summary>
    public string? Reason { get; init; }

    public string Request { get; init; } = "";

    public string Response { get; init; } = "";

    /// <summary>Who clicked; null for calls of the bot's.</summary>
    public UserId? Who { get; init; }

    public GuildId? Guild { get; init; }

    /// <summary>The interaction itself, or the one whose token the call used.</summary>
    public InteractionId? Interaction { get; init; }

    /// <summary>Number of the ticket that this is about; null where that is not known.</summary>
    public int? Ticket { get; init; }

    /// <summary>From 1, in the order in which they ended.</summary>
    public long Number { get; init; }

    public int Size => Title.Length + Request.Length + Response.Length + Refusal.Length;
}
