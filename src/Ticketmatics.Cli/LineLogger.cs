using Microsoft.Extensions.Logging;

namespace Ticketmatics.Cli;

/// <summary>Writes each message as one line; of a fault only what it says, not where it happened.</summary>
internal sealed class LineLogger(TextWriter output) : ILogger
{
    private readonly TextWriter output = TextWriter.Synchronized(output);

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and not LogLevel.None;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (IsEnabled(logLevel))
        {
            var fault = exception is null ? "" : $" {exception.GetType().Name}: {exception.Message}";
            output.WriteLine($"{logLevel}: {formatter(state, exception)}{fault}".ReplaceLineEndings(" "));
        }
    }
}
