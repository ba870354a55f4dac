using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Storage;
using Ticketmatics.Tickets;

namespace Ticketmatics.Sandbox.Inspector;

/// <summary>What the bot has stored, for people to read; nothing reads it back.</summary>
internal static class StoredJson
{
    private const int MostEffects = 50;

    private static readonly JsonSerializerOptions Options = new(StoredJsonContext.Default.Options)
    {
        TypeInfoResolver = StoredJsonContext.Default.WithAddedModifier(NameKinds),
    };

    /// <param name="ticket">Null for the guild alone.</param>
    public static async Task<JsonObject> OfAsync(
        ITicketStore store,
        GuildId guild,
        int? ticket,
        CancellationToken cancellationToken
    )
    {
        var stored = ticket is { } number ? await store.ReadTicketAsync(guild, number, cancellationToken) : null;
        var pending = await store.ListPendingEffectsAsync(guild, cancellationToken);
        var json = new JsonObject { ["ticket"] = stored is null ? null : Write(stored) };
        if (stored is not null)
        {
            json["member"] = Write(await store.ReadMemberAsync(guild, stored.Opener, cancellationToken));
        }

        json["outbox"] = new JsonArray([.. pending.Take(MostEffects).Select(entry => (JsonNode)Effect(entry))]);
        json["guild"] = Write(await store.ReadGuildAsync(guild, cancellationToken));
        return json;
    }

    private static JsonObject Effect(OutboxEntry entry) =>
        new()
        {
            ["id"] = entry.Key.Id.ToString(),
            ["createdAt"] = entry.CreatedAt,
            ["dueAt"] = entry.DueAt,
            ["attempts"] = entry.Attempts,
            ["effect"] = entry.Effect is UnreadableEffect unreadable
                ? unreadable.Kind
                : JsonNode.Parse(EffectJson.Write(entry.Effect)),
        };

    private static JsonNode? Write<T>(T value) =>
        JsonSerializer.SerializeToNode(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    /// <summary>Says which of its kinds a state is.</summary>
    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(TicketState))
        {
            return;
        }

        type.PolymorphismOptions = new()
        {
            TypeDiscriminatorPropertyName = "is",
            DerivedTypes =
            {
                new(typeof(TicketState.Opening), "opening"),
                new(typeof(TicketState.Open), "open"),
                new(typeof(TicketState.Claimed), "claimed"),
                new(typeof(TicketState.Closing), "closing"),
                new(typeof(TicketState.Kept), "kept"),
                new(typeof(TicketState.Closed), "closed"),
                new(typeof(TicketState.Reopening), "reopening"),
                new(typeof(TicketState.Failed), "failed"),
            },
        };
    }
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [
        typeof(SnowflakeConverter<Application>),
        typeof(SnowflakeConverter<Channel>),
        typeof(SnowflakeConverter<Guild>),
        typeof(SnowflakeConverter<Interaction>),
        typeof(SnowflakeConverter<Message>),
        typeof(SnowflakeConverter<Role>),
        typeof(SnowflakeConverter<User>),
    ]
)]
[JsonSerializable(typeof(Ticket))]
[JsonSerializable(typeof(TicketState.Opening))]
[JsonSerializable(typeof(TicketState.Open))]
[JsonSerializable(typeof(TicketState.Claimed))]
[JsonSerializable(typeof(TicketState.Closing))]
[JsonSerializable(typeof(TicketState.Kept))]
[JsonSerializable(typeof(TicketState.Closed))]
[JsonSerializable(typeof(TicketState.Reopening))]
[JsonSerializable(typeof(TicketState.Failed))]
[JsonSerializable(typeof(MemberRecord))]
[JsonSerializable(typeof(GuildRecord))]
internal sealed partial class StoredJsonContext : JsonSerializerContext;
