using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Ticketmatics.Lambda.Logging;

/// <summary>Where log and figures go: one JSON object a line, each whole; safe to use from several threads.</summary>
internal sealed class JsonLines(TextWriter output)
{
    private readonly Lock gate = new();

    /// <param name="writeProperties">Writes what stands between the braces.</param>
    public void Write(Action<Utf8JsonWriter> writeProperties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            writeProperties(json);
            json.WriteEndObject();
        }

        var line = Encoding.UTF8.GetString(buffer.WrittenSpan);
        lock (gate)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
