using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Ticketmatics.Lambda.Logging;

/// <summary>
/// Writes each message as a line of JSON: time, level, event id, the message, what it speaks of under the names of its
/// placeholders, what the scopes around it hold, and the fault.
/// </summary>
internal sealed class JsonLogger(JsonLines lines, TimeProvider time) : ILogger
{
    /// <summary>The names of a line itself, and the template that the message is made from.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "timestamp",
        "level",
        "eventId",
        "message",
        "exception",
        "{OriginalFormat}",
    };

    private readonly AsyncLocal<Scope?> scope = new();

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and not LogLevel.None;

    /// <param name="state">A name and a value, or several; anything else adds nothing to the lines.</param>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        IReadOnlyList<KeyValuePair<string, object?>> values = state switch
        {
            KeyValuePair<string, object?> one => [one],
            IEnumerable<KeyValuePair<string, object?>> several => [.. several],
            _ => [],
        };
        return scope.Value = new Scope(this, scope.Value, values);
    }

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        lines.Write(json =>
        {
            json.WriteString("timestamp", time.GetUtcNow().UtcDateTime);
            json.WriteString("level", NameOf(logLevel));
            json.WriteNumber("eventId", eventId.Id);
            json.WriteString("message", formatter(state, exception));
            WriteValues(json, state as IEnumerable<KeyValuePair<string, object?>> ?? []);
            WriteFault(json, exception);
        });
    }

    /// <summary>The message's own values go before those of scopes of the same name, inner scopes before outer ones.</summary>
    private void WriteValues(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var written = new HashSet<string>(Reserved, StringComparer.Ordinal);
        for (var around = scope.Value; ; around = around.Outer)
        {
            foreach (var (key, value) in values)
            {
                var name = JsonNamingPolicy.CamelCase.ConvertName(key);
                if (written.Add(name))
                {
                    WriteValue(json, name, value);
                }
            }

            if (around is null)
            {
                return;
            }

            values = around.Values;
        }
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNull(name);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumber(name, Math.Round(number, 3));
                break;
            default:
                json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteFault(Utf8JsonWriter json, Exception? fault)
    {
        if (fault is not null)
        {
            json.WriteStartObject("exception");
            json.WriteString("type", fault.GetType().FullName);
            json.WriteString("message", fault.Message);
            json.WriteString("stack", fault.ToString());
            json.WriteEndObject();
        }
    }

    /// <summary>As Lambda's own JSON log format names them.</summary>
    private static string NameOf(LogLevel level) =>
        level switch
        {
            LogLevel.Critical => "FATAL",
            LogLevel.Error => "ERROR",
            LogLevel.Warning => "WARN",
            LogLevel.Information => "INFO",
            LogLevel.Debug => "DEBUG",
            _ => "TRACE",
        };

    private sealed class Scope(JsonLogger logger, Scope? outer, IReadOnlyList<KeyValuePair<string, object?>> values)
        : IDisposable
    {
        public Scope? Outer { get; } = outer;

        public IReadOnlyList<KeyValuePair<string, object?>> Values { get; } = values;

        public void Dispose() => logger.scope.Value = Outer;
    }
}
