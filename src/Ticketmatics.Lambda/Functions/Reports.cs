using System.Text.Json.Serialization;

namespace Ticketmatics.Lambda.Functions;

/// <summary>What was registered.</summary>
/// <param name="Scope">Where the commands work.</param>
/// <param name="Commands">Their names.</param>
/// <param name="Emptied">Where there are none any more, so that none shows twice; absent where nothing was emptied.</param>
internal sealed record RegistrationReport(string Scope, IReadOnlyList<string> Commands, string? Emptied);

/// <summary>What anybody may know.</summary>
internal sealed record HealthReport(string Name, string Version, string Storage);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(RegistrationReport))]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class ReportsJson : JsonSerializerContext;
