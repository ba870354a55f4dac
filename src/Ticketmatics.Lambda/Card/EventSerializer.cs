using System.Text.Json;
using Amazon.Lambda.Serialization.SystemTextJson;

namespace Ticketmatics.Lambda.Events;

/// <summary>Where events come in as JSON and answers go out; of the types that <see cref="EventsJson"/> lists.</summary>
internal static class EventSerializer
{
    private static readonly SourceGeneratorLambdaJsonSerializer<EventsJson> Serializer = new(
        (JsonSerializerOptions options) => options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase
    );

    /// <exception cref="JsonSerializerException">It is no such event.</exception>
    /// <exception cref="JsonException">It is null.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> payload)
        where T : class
    {
        using var json = new MemoryStream(payload.ToArray(), writable: false);
        return Serializer.Deserialize<T>(json) ?? throw new JsonException("The event is null.");
    }

    public static ReadOnlyMemory<byte> Write<T>(T answer)
        where T : class
    {
        using var json = new MemoryStream();
        Serializer.Serialize(answer, json);
        return json.ToArray();
    }
}
