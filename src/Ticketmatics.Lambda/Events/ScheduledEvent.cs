namespace Ticketmatics.Lambda.Events;

/// <summary>The input that the template gives to a schedule.</summary>
internal sealed record ScheduledEvent
{
    /// <summary>What is to be done; absent for what is done every minute.</summary>
    public string? Job { get; init; }
}
