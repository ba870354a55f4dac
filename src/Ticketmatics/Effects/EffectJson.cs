using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ticketmatics.Discord;

namespace Ticketmatics.Effects;

/// <summary>
/// Effects as they are stored. Kinds and property names are in stored effects, those of older versions included: none
/// is renamed or given another meaning.
/// </summary>
public static class EffectJson
{
    public const string KindProperty = "kind";

    private static readonly FrozenDictionary<Type, string> Kinds =
        EffectJsonContext.Default.Effect.PolymorphismOptions!.DerivedTypes.ToFrozenDictionary(
            kind => kind.DerivedType,
            kind => (string)kind.TypeDiscriminator!
        );

    /// <summary>A word such as <c>make-channel</c>; the same that stands in the JSON.</summary>
    public static string KindOf(Effect effect) => Kinds[effect.GetType()];

    public static string Write(Effect effect) => JsonSerializer.Serialize(effect, EffectJsonContext.Default.Effect);

    /// <exception cref="JsonException">Not an effect, or one of a kind that this version does not know.</exception>
    public static Effect Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, EffectJsonContext.Default.Effect)
                ?? throw new JsonException("An effect is not null.");
        }
        catch (NotSupportedException e)
        {
            // What the serializer says where the kind is missing: it cannot make an abstract effect.
            throw new JsonException("An effect says its kind first.", e);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
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
[JsonSerializable(typeof(Effect))]
internal sealed partial class EffectJsonContext : JsonSerializerContext;
