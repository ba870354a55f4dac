using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ticketmatics.Discord;

/// <summary>
/// The one JSON context of everything that goes to Discord or comes from it: no reflection, depth bounded,
/// a property named twice refused.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = MaxDepth,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
#if NET10_0_OR_GREATER
    AllowDuplicateProperties = false,
#endif
    Converters = [
        typeof(SnowflakeConverter<Application>),
        typeof(SnowflakeConverter<Attachment>),
        typeof(SnowflakeConverter<Channel>),
        typeof(SnowflakeConverter<Command>),
        typeof(SnowflakeConverter<Guild>),
        typeof(SnowflakeConverter<Interaction>),
        typeof(SnowflakeConverter<InteractionTarget>),
        typeof(SnowflakeConverter<Message>),
        typeof(SnowflakeConverter<PermissionOverwrite>),
        typeof(SnowflakeConverter<Role>),
        typeof(SnowflakeConverter<User>),
    ]
)]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionResponse))]
[JsonSerializable(typeof(MessageBody))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(IReadOnlyList<Message>))]
[JsonSerializable(typeof(ChannelBody))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(IReadOnlyList<Channel>))]
[JsonSerializable(typeof(PermissionOverwrite))]
[JsonSerializable(typeof(OverwriteBody))]
[JsonSerializable(typeof(ChannelEdit))]
[JsonSerializable(typeof(RecipientBody))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(GuildMember))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(IReadOnlyList<Role>))]
[JsonSerializable(typeof(RoleBody))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(EndpointBody))]
[JsonSerializable(typeof(FlagsBody))]
[JsonSerializable(typeof(IReadOnlyList<CommandDefinition>))]
[JsonSerializable(typeof(IReadOnlyList<Command>))]
public sealed partial class DiscordJson : JsonSerializerContext
{
    /// <summary>Deepest nesting that is read; Discord's own payloads stay under half of it.</summary>
    private const int MaxDepth = 32;
}
