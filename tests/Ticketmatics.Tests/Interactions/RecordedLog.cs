using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Tests.Interactions;

/// <summary>A logger that keeps what it hears.</summary>
internal sealed class RecordedLog : ILogger
{
    public ConcurrentQueue<(LogLevel Level, string Line, Exception? Fault)> Entries { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Entries.Enqueue((logLevel, formatter(state, exception), exception));
}
