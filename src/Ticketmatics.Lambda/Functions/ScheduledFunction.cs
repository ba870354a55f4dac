using System.Text.Json;
using Ticketmatics.Lambda.Deployment;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Runtime;

namespace Ticketmatics.Lambda.Functions;

/// <summary>Does what the schedule that called says: the daily job, or what is done every minute.</summary>
internal sealed class ScheduledFunction(IInvocationHandler everyMinute, DailyJob daily) : IInvocationHandler
{
    public async Task<ReadOnlyMemory<byte>> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        var called = JsonSerializer.Deserialize(invocation.Payload.Span, EventsJson.Default.ScheduledEvent);
        if (!string.Equals(called?.Job, DailyJob.Name, StringComparison.Ordinal))
        {
            return await everyMinute.HandleAsync(invocation, cancellationToken);
        }

        await daily.RunAsync(cancellationToken);
        return "null"u8.ToArray();
    }
}

/// <summary>What is looked after once a day.</summary>
/// <param name="endpoint">Null where nobody has said where interactions go.</param>
internal sealed class DailyJob(InteractionsEndpointSetting setting, Uri? endpoint)
{
    /// <summary>In the schedule's input.</summary>
    public const string Name = "daily";

    /// <exception cref="Ticketmatics.Discord.DiscordException">Interactions do not arrive, and the alarm is to say so.</exception>
    public Task RunAsync(CancellationToken cancellationToken) =>
        endpoint is null ? Task.CompletedTask : setting.RestoreAsync(endpoint, cancellationToken);
}
