namespace Ticketmatics.Effects;

/// <summary>How an attempt at an effect ended.</summary>
public enum AttemptResult
{
    Done,

    /// <summary>It is tried again later.</summary>
    Retried,

    /// <summary>It is not tried any more, and those whom it concerns were told.</summary>
    GivenUp,
}
