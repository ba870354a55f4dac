using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ticketmatics.Discord;

/// <summary>
/// Reads <c>data.id</c> of an interaction: a command's id, or the number of a component in its message, which is
/// passed over. See Discord Docs/Component Reference, "Anatomy of a Component".
/// </summary>
internal sealed class CommandIdConverter : JsonConverter<CommandId?>
{
    private static readonly SnowflakeConverter<Command> Ids = new();

    public override CommandId? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number ? null : Ids.Read(ref reader, typeof(CommandId), options);

    public override void Write(Utf8JsonWriter writer, CommandId? value, JsonSerializerOptions options)
    {
        if (value is { } id)
        {
            Ids.Write(writer, id, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
