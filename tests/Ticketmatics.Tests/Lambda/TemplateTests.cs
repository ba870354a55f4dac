using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws;
using Ticketmatics.Effects;
using Ticketmatics.Lambda;
using Ticketmatics.Tests.Conventions;
using YamlDotNet.RepresentationModel;

namespace Ticketmatics.Tests.Lambda;

/// <summary>The template says what the code expects, and allows no function more than it needs.</summary>
public sealed class TemplateTests
{
    private const string Prefix = "${AWS::StackName}-";

    private static readonly YamlMappingNode Template = Load();

    /// <summary>What each role may do: on which resource, which actions of DynamoDB.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["InteractionsRole"] =
        [
            "GuildsTable.Arn: Query GetItem UpdateItem",
            "StaffTable.Arn: Query PutItem DeleteItem",
            "TicketsTable.Arn: GetItem BatchGetItem PutItem",
            "MembersTable.Arn: GetItem UpdateItem",
            "OutboxTable.Arn: PutItem",
        ],
        ["RegisterCommandsRole"] = ["GuildsTable.Arn: PutItem"],
        ["HealthRole"] = ["TicketsTable.Arn: GetItem"],
        ["EffectsRole"] =
        [
            "GuildsTable.Arn: Query UpdateItem PutItem",
            "StaffTable.Arn: Query",
            "TicketsTable.Arn: GetItem BatchGetItem PutItem",
            "MembersTable.Arn: GetItem UpdateItem",
            "OutboxTable.Arn: PutItem UpdateItem",
            "OutboxTable.StreamArn: DescribeStream GetRecords GetShardIterator",
            "${OutboxTable.Arn}/stream/*: ListStreams",
        ],
        ["SweepRole"] =
        [
            "GuildsTable.Arn: Query UpdateItem PutItem",
            "StaffTable.Arn: Query",
            "TicketsTable.Arn: GetItem BatchGetItem PutItem",
            "MembersTable.Arn: GetItem UpdateItem",
            "OutboxTable.Arn: Scan PutItem UpdateItem",
        ],
    };

    [Fact]
    public void Every_role_may_do_what_its_function_needs_and_nothing_else()
    {
        var roles = OfType("AWS::IAM::Role");

        roles.Keys.ShouldBe(Allowed.Keys, ignoreOrder: true);
        foreach (var (name, role) in roles)
        {
            var statements = Statements(role).ToList();
            statements
                .Where(s => s.Contains("logs:"))
                .ShouldBe([$"{name[..^"Role".Length]}Logs.Arn: logs:CreateLogStream logs:PutLogEvents"]);
            statements
                .Where(s => !s.Contains("logs:"))
                .Select(s => s.Replace("dynamodb:", "", StringComparison.Ordinal))
                .ShouldBe(Allowed[name], name);
        }
    }

    [Fact]
    public void The_function_that_answers_clicks_holds_no_token() =>
        Environment("InteractionsFunction")
            .Keys.ShouldBe(["TABLE_PREFIX", "TICKETMATICS_FUNCTION", "DISCORD_PUBLIC_KEY"]);

    [Theory]
    [InlineData("InteractionsFunction")]
    [InlineData("RegisterCommandsFunction")]
    [InlineData("HealthFunction")]
    [InlineData("EffectsFunction")]
    [InlineData("SweepFunction")]
    public void Every_function_starts_with_just_the_environment_it_is_given(string name)
    {
        var given = Environment(name)
            .Select(variable =>
                (
                    variable.Key,
                    variable.Key switch
                    {
                        "TABLE_PREFIX" => "ticketmatics-",
                        "DISCORD_TOKEN" => "a.bot.token",
                        "DISCORD_PUBLIC_KEY" => "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                        "CLIENT_ID" or "GUILD_ID" or "REGISTER_SECRET" => "",
                        _ => variable.Value,
                    }
                )
            );

        FunctionSettings.Read(new FakeEnvironment([.. given])).TablePrefix.ShouldBe("ticketmatics-");
    }

    [Fact]
    public void There_is_a_function_for_each_kind() =>
        OfType("AWS::Serverless::Function").Count.ShouldBe(Enum.GetValues<FunctionKind>().Length);

    [Fact]
    public void Its_tables_are_those_that_the_storage_uses()
    {
        var expected = Tables.Definitions(new TableNames(Prefix)).Select(Describe);

        OfType("AWS::DynamoDB::Table").Values.Select(Describe).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Done_effects_expire_and_nothing_else_does() =>
        OfType("AWS::DynamoDB::Table")
            .Where(table => Properties(table.Value).Children.ContainsKey("TimeToLiveSpecification"))
            .Select(table => (table.Key, Text(Properties(table.Value), "TimeToLiveSpecification", "AttributeName")))
            .ShouldBe([("OutboxTable", Tables.Expiry(new TableNames(Prefix)).TimeToLiveSpecification.AttributeName)]);

    [Fact]
    public void Every_table_outlives_its_stack_and_can_be_restored() =>
        OfType("AWS::DynamoDB::Table")
            .Values.ShouldAllBe(table =>
                Text(table, "DeletionPolicy") == "RetainExceptOnCreate"
                && Text(Properties(table), "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled") == "true"
            );

    [Fact]
    public void Every_kind_of_effect_wakes_the_worker_by_one_mapping()
    {
        var events = (YamlMappingNode)Properties(Resource("EffectsFunction"))["Events"];
        List<string> patterns =
        [
            .. events.Children.Values.Select(mapping =>
                Text((YamlMappingNode)mapping["Properties"]["FilterCriteria"]["Filters"][0], "Pattern")
            ),
        ];
        var kinds = typeof(Effect)
            .GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), inherit: false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>()
            .Select(kind => $"\"{kind.TypeDiscriminator}\"");

        foreach (var kind in kinds)
        {
            patterns.Count(pattern => pattern.Contains(kind)).ShouldBe(1, kind);
        }
    }

    private static YamlMappingNode Load()
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, "template.yaml"));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlMappingNode Resource(string name) => (YamlMappingNode)Template["Resources"][name];

    private static YamlMappingNode Properties(YamlMappingNode resource) => (YamlMappingNode)resource["Properties"];

    private static Dictionary<string, YamlMappingNode> OfType(string type) =>
        ((YamlMappingNode)Template["Resources"])
            .Children.Where(resource =>
                string.Equals(Text((YamlMappingNode)resource.Value, "Type"), type, StringComparison.Ordinal)
            )
            .ToDictionary(resource => resource.Key.ToString(), resource => (YamlMappingNode)resource.Value);

    private static string Text(YamlMappingNode node, params string[] path) =>
        path.Aggregate((YamlNode)node, (at, name) => at[name]).ToString();

    /// <summary>Variables for all functions, then those of this one.</summary>
    private static Dictionary<string, string> Environment(string function)
    {
        var shared = (YamlMappingNode)Template["Globals"]["Function"]["Environment"]["Variables"];
        var own = (YamlMappingNode)Properties(Resource(function))["Environment"]["Variables"];
        return shared
            .Children.Concat(own.Children)
            .ToDictionary(variable => variable.Key.ToString(), variable => variable.Value.ToString());
    }

    private static IEnumerable<string> Statements(YamlMappingNode role) =>
        ((YamlSequenceNode)Properties(role)["Policies"])
            .SelectMany(policy => (YamlSequenceNode)policy["PolicyDocument"]["Statement"])
            .Select(statement =>
                $"{statement["Resource"]}: {string.Join(' ', ((YamlSequenceNode)statement["Action"]).Select(a => a.ToString()))}"
            );

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
