using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Inspector;

/// <summary>Tells the inspector, as server-sent events, that there is something new to fetch.</summary>
internal static class InspectorEvents
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Runs until the page goes away or the host stops.</summary>
    public static async Task StreamAsync(SandboxDiscord discord, HttpContext context, CancellationToken stopping)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var next = discord.Recorder.NextAsync();
        var text = ": listening\n\n";
        try
        {
            while (true)
            {
                await context.Response.WriteAsync(text, end.Token);
                await context.Response.Body.FlushAsync(end.Token);
                text = await IsNewAsync(next, discord.Options.Time, end.Token) ? "data: new\n\n" : ": still here\n\n";
                next = discord.Recorder.NextAsync();
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page is gone or the host stops: the stream is over, and that is no error.
        }
    }

    /// <returns><see langword="false"/> where nothing happened for a while.</returns>
    private static async Task<bool> IsNewAsync(Task next, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            await next.WaitAsync(Heartbeat, time, cancellationToken);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
