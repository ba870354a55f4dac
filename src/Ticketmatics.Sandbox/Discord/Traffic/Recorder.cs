using System.Collections.Immutable;

namespace Ticketmatics.Sandbox.Discord;

/// <summary>Remembers the latest exchanges between Discord and the bot, as many as are few enough to keep.</summary>
internal sealed class Recorder
{
    public const int Most = 400;

    /// <summary>Of what is kept altogether, in UTF-16 code units; the oldest go first.</summary>
    private const int MostText = 4 * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly LinkedList<Exchange> kept = [];
    private TaskCompletionSource news = New();
    private long made;
    private int size;

    public void Add(Exchange exchange, TicketMark? mark)
    {
        lock (gate)
        {
            var ticket = mark?.Number ?? TicketOf(exchange);
            kept.AddLast(exchange with { Number = ++made, Ticket = ticket });
            size += exchange.Size;
            if (mark is { } known)
            {
                Link(known);
            }

            while (kept.Count > Most || (size > MostText && kept.Count > 1))
            {
                size -= kept.First!.Value.Size;
                kept.RemoveFirst();
            }

            news.TrySetResult();
            news = New();
        }
    }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Exchange> All()
    {
        lock (gate)
        {
            return [.. kept];
        }
    }

    /// <returns>Null where there is none, or it was too long ago.</returns>
    public Exchange? Find(long number)
    {
        lock (gate)
        {
            return kept.FirstOrDefault(exchange => exchange.Number == number);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            kept.Clear();
            size = 0;
            news.TrySetResult();
            news = New();
        }
    }

    /// <summary>Completes with the next change.</summary>
    public Task NextAsync()
    {
        lock (gate)
        {
            return news.Task;
        }
    }

    private int? TicketOf(Exchange exchange) =>
        exchange.Interaction is { } interaction
            ? kept.LastOrDefault(other => other.Interaction == interaction && other.Ticket is not null)?.Ticket
            : null;

    /// <summary>What led to the ticket's channel belongs to the ticket, too.</summary>
    private void Link(TicketMark mark)
    {
        for (var node = kept.First; node is not null; node = node.Next)
        {
            if (node.Value.Ticket is null && node.Value.Interaction == mark.Interaction)
            {
                node.Value = node.Value with { Ticket = mark.Number };
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
