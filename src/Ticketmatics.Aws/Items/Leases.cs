using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Effects;

namespace Ticketmatics.Aws.Items;

/// <summary>Leases as they stand on the items they are of.</summary>
internal static class Leases
{
    /// <summary>The holder may take it again, as a repetition whose first answer was lost does.</summary>
    public const string MayBeTaken =
        $"(attribute_not_exists({Attributes.LeaseId}) OR {Attributes.LeaseId} = :lease OR {Attributes.LeasedUntil} <= :now)";

    /// <summary>A lease that has passed is held as long as nobody else took it.</summary>
    public const string IsHeld = $"{Attributes.LeaseId} = :lease";

    public const string Take = $"SET {Attributes.LeaseId} = :lease, {Attributes.LeasedUntil} = :until";

    public const string Release = $"REMOVE {Attributes.LeaseId}, {Attributes.LeasedUntil}";

    public static AttributeValue Of(LeaseId lease) =>
        new() { S = lease.Value.ToString("D", CultureInfo.InvariantCulture) };

    public static Dictionary<string, AttributeValue> Values(LeaseId lease, DateTimeOffset now, DateTimeOffset until) =>
        new(StringComparer.Ordinal)
        {
            [":lease"] = Of(lease),
            [":now"] = AttributeValues.Of(now),
            [":until"] = AttributeValues.Of(until),
        };
}
