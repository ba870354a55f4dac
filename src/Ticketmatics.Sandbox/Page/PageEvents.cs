using System.Text.Json.Nodes;
using System.Threading.Channels;
using Ticketmatics.Discord;
using Ticketmatics.Sandbox.Discord;

namespace Ticketmatics.Sandbox.Page;

/// <summary>Tells the page, as server-sent events, what to fetch again.</summary>
internal static class PageEvents
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Runs until the page goes away or the host stops.</summary>
    /// <exception cref="PageException">Nobody has the id.</exception>
    public static async Task StreamAsync(World world, HttpContext context, CancellationToken stopping)
    {
        var person = Person(world, context.Request);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using var subscription = world.Feed.Subscribe();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await WriteAsync(context, ": listening\n\n", end.Token);
            while (true)
            {
                var text = await NextAsync(world, person, subscription.Changes, end.Token);
                await WriteAsync(context, text, end.Token);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page is gone or the host stops: the stream is over, and that is no error.
        }
    }

    private static UserId Person(World world, HttpRequest request)
    {
        lock (world.Gate)
        {
            return new PageRequest(world, request, []).Person;
        }
    }

    private static async Task WriteAsync(HttpContext context, string text, CancellationToken cancellationToken)
    {
        await context.Response.WriteAsync(text, cancellationToken);
        await context.Response.Body.FlushAsync(cancellationToken);
    }

    /// <summary>The next event for the person, or a comment where nothing happened for a while.</summary>
    private static async Task<string> NextAsync(
        World world,
        UserId person,
        ChannelReader<Change> changes,
        CancellationToken cancellationToken
    )
    {
        using var silence = new CancellationTokenSource(Heartbeat, world.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
        try
        {
            while (true)
            {
                if (Describe(world, person, await changes.ReadAsync(either.Token)) is { } json)
                {
                    return $"data: {json.ToJsonString()}\n\n";
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ": still here\n\n";
        }
    }

    /// <returns><see langword="null"/> where the person has no part in it.</returns>
    private static JsonObject? Describe(World world, UserId person, Change change)
    {
        if (change.Channel is not { } id)
        {
            // Who lost sight of a guild or a channel has to hear of it too; the event does not say which.
            return new() { ["scope"] = "guild" };
        }

        lock (world.Gate)
        {
            var concerns =
                (change.OnlyFor is null || change.OnlyFor == person)
                && world.Channels.TryGetValue(id, out var channel)
                && world.CanSee(person, channel);
            if (!concerns)
            {
                return null;
            }

            var json = new JsonObject { ["scope"] = "channel", ["id"] = id.ToString() };
            if (change.IsNew)
            {
                json["new"] = true;
            }

            return json;
        }
    }
}
