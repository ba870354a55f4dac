using System.Threading.Channels;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Something changed: a channel's messages, or (without a channel) a guild's channels, roles and members.</summary>
/// <param name="OnlyFor">The one person who can see the change; <see langword="null"/> for all who see the channel.</param>
internal sealed record Change(GuildId? Guild, ChannelId? Channel = null, UserId? OnlyFor = null)
{
    /// <summary>Whether a message came, which others have not read.</summary>
    public bool IsNew { get; init; }
}

/// <summary>Tells each subscriber of changes; a subscriber that does not read loses the oldest.</summary>
internal sealed class ChangeFeed
{
    private const int Backlog = 256;

    private readonly Lock gate = new();
    private readonly HashSet<Channel<Change>> subscribers = [];

    public void Publish(Change change)
    {
        lock (gate)
        {
            foreach (var subscriber in subscribers)
            {
                subscriber.Writer.TryWrite(change);
            }
        }
    }

    public Subscription Subscribe()
    {
        var channel = System.Threading.Channels.Channel.CreateBounded<Change>(
            new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        lock (gate)
        {
            subscribers.Add(channel);
        }

        return new(this, channel);
    }

    internal sealed class Subscription(ChangeFeed feed, Channel<Change> channel) : IDisposable
    {
        public ChannelReader<Change> Changes => channel.Reader;

        public void Dispose()
        {
            lock (feed.gate)
            {
                feed.subscribers.Remove(channel);
            }
        }
    }
}
