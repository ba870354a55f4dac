using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws;
using Ticketmatics.Discord;
using Ticketmatics.Effects;
using Ticketmatics.Lambda;
using Ticketmatics.Lambda.Events;
using Ticketmatics.Lambda.Functions;
using Ticketmatics.Panels;
using YamlDotNet.RepresentationModel;
using static Ticketmatics.Tests.Lambda.Template;

namespace Ticketmatics.Tests.Lambda;

/// <summary>The template says what the code expects.</summary>
public sealed class TemplateTests
{
    private const string Prefix = "${AWS::StackName}-";

    public static TheoryData<string> Functions => [.. Template.OfType(Template.Function).Keys];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_starts_with_just_the_environment_it_is_given_and_reads_all_of_it(string name)
    {
        var given = Template
            .Environment(name)
            .Select(variable =>
                (
                    variable.Key,
                    variable.Key switch
                    {
                        "TABLE_PREFIX" => "ticketmatics-",
                        "DISCORD_TOKEN" => "a.bot.token",
                        "DISCORD_PUBLIC_KEY" => "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                        "CLIENT_ID" => "1290000000000000001",
                        "INTERACTIONS_ENDPOINT" =>
                            "https://a1b2.execute-api.eu-central-1.amazonaws.com/api/interactions",
                        "TRANSCRIPTS_BUCKET" => "ticketmatics-transcriptsbucket-1a2b3c",
                        "GUILD_ID" or "REGISTER_SECRET" or "ALLOWED_GUILD_IDS" => "",
                        _ => variable.Value,
                    }
                )
            )
            .ToArray();
        var environment = new FakeEnvironment(given);

        var settings = FunctionSettings.Read(environment);

        settings.Fault.ShouldBeNull();
        settings.TablePrefix.ShouldBe("ticketmatics-");
        given.Select(variable => variable.Key).ShouldBeSubsetOf(environment.Read);
    }

    [Fact]
    public void There_is_a_function_for_each_kind() =>
        Template.OfType("AWS::Serverless::Function").Count.ShouldBe(Enum.GetValues<FunctionKind>().Length);

    [Fact]
    public void Its_tables_are_those_that_the_storage_uses()
    {
        var expected = Tables.Definitions(new TableNames(Prefix)).Select(Describe);

        Template.OfType("AWS::DynamoDB::Table").Values.Select(Describe).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Done_effects_expire_and_nothing_else_does() =>
        Template
            .OfType("AWS::DynamoDB::Table")
            .Where(table => Properties(table.Value).Children.ContainsKey("TimeToLiveSpecification"))
            .Select(table => (table.Key, Text(Properties(table.Value), "TimeToLiveSpecification", "AttributeName")))
            .ShouldBe([("OutboxTable", Tables.Expiry(new TableNames(Prefix)).TimeToLiveSpecification.AttributeName)]);

    [Fact]
    public void Every_table_outlives_its_stack_and_can_be_restored() =>
        Template
            .OfType("AWS::DynamoDB::Table")
            .Values.ShouldAllBe(table =>
                Text(table, "DeletionPolicy") == "RetainExceptOnCreate"
                && Text(Properties(table), "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled") == "true"
            );

    [Fact]
    public void Every_kind_of_effect_wakes_the_worker_by_one_mapping()
    {
        var patterns = Mappings()
            .Select(mapping => Text((YamlMappingNode)mapping["FilterCriteria"]["Filters"][0], "Pattern"))
            .ToList();
        var kinds = typeof(Effect)
            .GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false)
            .Cast<JsonDerivedTypeAttribute>()
            .Select(kind => $"\"{kind.TypeDiscriminator}\"");

        foreach (var kind in kinds)
        {
            patterns.Count(pattern => pattern.Contains(kind)).ShouldBe(1, kind);
        }
    }

    [Fact]
    public void A_record_that_cannot_be_handled_holds_up_no_other_for_long()
    {
        Mappings().Count().ShouldBe(2);
        foreach (var mapping in Mappings())
        {
            Text(mapping, "DestinationConfig", "OnFailure", "Destination").ShouldBe("FailedRecordsQueue.Arn");
            mapping["FunctionResponseTypes"].ShouldBeOfType<YamlSequenceNode>().ShouldHaveSingleItem();
            Text(mapping, "BisectBatchOnFunctionError").ShouldBe("true");
            Text(mapping, "MaximumBatchingWindowInSeconds").ShouldBe("0");
            int.Parse(Text(mapping, "MaximumRetryAttempts")).ShouldBeInRange(1, 10);
            int.Parse(Text(mapping, "MaximumRecordAgeInSeconds")).ShouldBeInRange(60, 3600);
        }
    }

    [Fact]
    public void One_schedule_says_daily_and_the_other_nothing()
    {
        var schedules = Template.Events("SweepFunction").Values.Select(schedule => schedule["Properties"]).ToList();

        schedules
            .Select(schedule => (schedule["Schedule"].ToString(), JobOf((YamlMappingNode)schedule)))
            .ShouldBe([("rate(1 minute)", null), ("rate(1 day)", DailyJob.Name)]);
    }

    [Fact]
    public void The_invitation_asks_for_what_the_bot_needs_and_not_for_everything()
    {
        var link = ((YamlSequenceNode)Template.Root["Outputs"]["InviteLink"]["Value"])[0].ToString();

        link.ShouldEndWith($"&scope=bot+applications.commands&permissions={BotPermissions.All:D}");
        BotPermissions.All.HasFlag(Permissions.Administrator).ShouldBeFalse();
    }

    private static IEnumerable<YamlMappingNode> Mappings() =>
        Template.Events("EffectsFunction").Values.Select(mapping => (YamlMappingNode)mapping["Properties"]);

    private static string? JobOf(YamlMappingNode schedule) =>
        TextOrNull(schedule, "Input") is { } input
            ? JsonSerializer.Deserialize(input, EventsJson.Default.ScheduledEvent)?.Job
            : null;

    private static string Describe(CreateTableRequest table) =>
        Describe(
            table.TableName,
            table.AttributeDefinitions.Select(a => $"{a.AttributeName} {a.AttributeType}"),
            table.KeySchema.Select(k => $"{k.AttributeName} {k.KeyType}"),
            (table.LocalSecondaryIndexes ?? []).Select(i => $"{i.IndexName} {i.KeySchema[1].AttributeName}"),
            table.StreamSpecification?.StreamViewType?.Value ?? "none"
        );

    private static string Describe(YamlMappingNode table)
    {
        var properties = Properties(table);
        IEnumerable<YamlNode> List(string name) =>
            properties.Children.TryGetValue(name, out var list) ? (YamlSequenceNode)list : [];
        return Describe(
            Text(properties, "TableName"),
            List("AttributeDefinitions").Select(a => $"{a["AttributeName"]} {a["AttributeType"]}"),
            List("KeySchema").Select(k => $"{k["AttributeName"]} {k["KeyType"]}"),
            List("LocalSecondaryIndexes").Select(i => $"{i["IndexName"]} {i["KeySchema"][1]["AttributeName"]}"),
            properties.Children.ContainsKey("StreamSpecification")
                ? Text(properties, "StreamSpecification", "StreamViewType")
                : "none"
        );
    }

    private static string Describe(
        string name,
        IEnumerable<string> attributes,
        IEnumerable<string> keys,
        IEnumerable<string> indexes,
        string stream
    ) =>
        $"{name}: {string.Join(", ", attributes)}; {string.Join(", ", keys)}; {string.Join(", ", indexes)}; stream {stream}";
}
