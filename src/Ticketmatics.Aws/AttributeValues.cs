using System.Collections.Immutable;
using System.Globalization;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Discord;

namespace Ticketmatics.Aws;

/// <summary>Values as DynamoDB keeps them, there and back.</summary>
internal static class AttributeValues
{
    /// <summary>To the tick, in UTC, and of one length: sorts as text in the order of time.</summary>
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static AttributeValue Of(string text) => new() { S = text };

    public static AttributeValue Of(int number) => new() { N = number.ToString(CultureInfo.InvariantCulture) };

    public static AttributeValue Of(long number) => new() { N = number.ToString(CultureInfo.InvariantCulture) };

    public static AttributeValue Of(DateTimeOffset moment) => Of(TextOf(moment));

    /// <remarks>As text: a number of DynamoDB's would do, yet what reads it as a double loses the last digits.</remarks>
    public static AttributeValue Of<TResource>(Snowflake<TResource> id) => Of(id.ToString());

    /// <param name="numbers">Not empty: DynamoDB keeps no empty set.</param>
    public static AttributeValue SetOf(params IEnumerable<int> numbers) =>
        new() { NS = [.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))] };

    public static string TextOf(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);

    public static string Text(this Dictionary<string, AttributeValue> item, string name) => item[name].S;

    public static int Number(this Dictionary<string, AttributeValue> item, string name) =>
        int.Parse(item[name].N, CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(this Dictionary<string, AttributeValue> item, string name) =>
        DateTimeOffset.ParseExact(
            item[name].S,
            InstantFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );

    public static Snowflake<TResource> Id<TResource>(this Dictionary<string, AttributeValue> item, string name) =>
        Snowflake<TResource>.Parse(item[name].S);

    /// <returns>Empty where the attribute is absent: DynamoDB keeps no empty set.</returns>
    public static ImmutableSortedSet<int> Numbers(this Dictionary<string, AttributeValue> item, string name) =>
        item.TryGetValue(name, out var value)
            ? [.. value.NS.Select(number => int.Parse(number, CultureInfo.InvariantCulture))]
            : [];
}
