using System.Text.Json.Serialization;

namespace Ticketmatics.Lambda.Runtime;

/// <summary>What the Runtime API is told of a fault.</summary>
/// <param name="StackTrace">One entry a line.</param>
internal sealed record InvocationFault(string ErrorType, string ErrorMessage, IReadOnlyList<string> StackTrace)
{
    public static InvocationFault Of(Exception fault) =>
        new(
            fault.GetType().Name,
            fault.Message,
            fault.StackTrace?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []
        );
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InvocationFault))]
internal sealed partial class RuntimeJson : JsonSerializerContext;
