using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ticketmatics.Lambda.Events;

/// <summary>Where events come in as JSON and answers go out; of the types that <see cref="EventsJson"/> lists.</summary>
internal static class EventSerializer
{
    /// <exception cref="JsonException">It is null, or no such event.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> payload)
        where T : class =>
        JsonSerializer.Deserialize(payload.Span, TypeOf<T>()) ?? throw new JsonException("The event is null.");

    public static ReadOnlyMemory<byte> Write<T>(T answer)
        where T : class => JsonSerializer.SerializeToUtf8Bytes(answer, TypeOf<T>());

    private static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)EventsJson.Default.GetTypeInfo(typeof(T))!;
}
