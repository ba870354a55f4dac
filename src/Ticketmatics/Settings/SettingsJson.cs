using System.Text.Json;
using System.Text.Json.Serialization;
using Ticketmatics.Discord;

namespace Ticketmatics.Settings;

/// <summary>
/// Settings as they are stored. What is at its default is stored too: a default that changes in a later version changes
/// no guild that has settings. Names are in stored settings of older versions: none is renamed or given another meaning.
/// </summary>
public static class SettingsJson
{
    public static string Write(GuildSettings settings) =>
        JsonSerializer.Serialize(settings, SettingsJsonContext.Default.GuildSettings);

    /// <exception cref="JsonException">No settings, or such as a newer version stored.</exception>
    public static GuildSettings Read(string json) =>
        JsonSerializer.Deserialize(json, SettingsJsonContext.Default.GuildSettings)
        ?? throw new JsonException("Settings are not null.");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    UseStringEnumConverter = true,
    Converters = [typeof(SnowflakeConverter<Channel>), typeof(SnowflakeConverter<Role>)]
)]
[JsonSerializable(typeof(GuildSettings))]
internal sealed partial class SettingsJsonContext : JsonSerializerContext;
