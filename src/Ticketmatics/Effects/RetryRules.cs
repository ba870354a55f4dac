namespace Ticketmatics.Effects;

/// <summary>When an effect is tried again; pure.</summary>
internal static class RetryRules
{
    /// <summary>A wait up to this is spent in the process that has the effect; a longer one is left to the sweep.</summary>
    public static readonly TimeSpan ShortWait = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long one attempt may take before another may begin. Longer than the slowest attempt: its calls to Discord
    /// wait 5 s each at most for a rate limit, and its answer 7 s for an interaction that is not there yet.
    /// </summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>
    /// An effect whose workers die without a word is not tried forever; more attempts than the longest patience, a day,
    /// has waits.
    /// </summary>
    public const int MostAttempts = 400;

    /// <summary>
    /// Attempts beyond <see cref="MostAttempts"/> at giving an effect up; one that cannot even be given up is dropped, and
    /// the next look at its guild finds what it left behind.
    /// </summary>
    public const int MostLastAttempts = 20;

    /// <summary>Between two looks at an effect that this version cannot read.</summary>
    public static readonly TimeSpan UntilReadable = TimeSpan.FromHours(1);

    /// <summary>How long an effect waits for a version that can read it, before it is dropped.</summary>
    public static readonly TimeSpan LongestUnreadable = TimeSpan.FromDays(7);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Doubles with each attempt up to five minutes; half of it is chance, so that crowds part.</summary>
    /// <param name="attempt">From 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan Backoff(int attempt, double chance)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempt - 1, 16));
        var whole = doubled < Longest ? doubled : Longest;
        return whole * (0.5 + (0.5 * chance));
    }

    /// <summary>Waits before an answer that Discord does not know yet is tried again.</summary>
    public static readonly IReadOnlyList<TimeSpan> AnswerWaits =
    [
        TimeSpan.FromSeconds(1),
        TimeSpan.FromSeconds(2),
        TimeSpan.FromSeconds(4),
    ];

    /// <summary>
    /// An effect may outrun the answer that it wants to edit; so long after the interaction "unknown webhook" may
    /// still mean "not yet".
    /// </summary>
    public static readonly TimeSpan AnswerMayBeMissing = TimeSpan.FromSeconds(15);
}
