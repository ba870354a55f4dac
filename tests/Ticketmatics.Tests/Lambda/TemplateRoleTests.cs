using YamlDotNet.RepresentationModel;

namespace Ticketmatics.Tests.Lambda;

/// <summary>No function may do more than it needs.</summary>
public sealed class TemplateRoleTests
{
    private const string ApplicationsOwn = " if ForAllValues:StringEquals dynamodb:LeadingKeys 0";

    private const string Transcripts = "${TranscriptsBucket.Arn}/*: s3:PutObject s3:GetObject";

    /// <summary>What each role may do besides writing its log: on which resource, which actions.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["DeployRole"] =
        [
            "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${AWS::StackName}-Guilds: PutItem"
                + ApplicationsOwn,
        ],
        ["InteractionsRole"] =
        [
            "GuildsTable.Arn: Query GetItem PutItem UpdateItem",
            "StaffTable.Arn: Query PutItem DeleteItem",
            "TicketsTable.Arn: Query GetItem BatchGetItem PutItem",
            "${TicketsTable.Arn}/index/ByChannel: Query",
            "${TicketsTable.Arn}/index/ByStage: Query",
            "MembersTable.Arn: GetItem UpdateItem",
            "OutboxTable.Arn: PutItem",
        ],
        ["RegisterCommandsRole"] = ["GuildsTable.Arn: PutItem" + ApplicationsOwn],
        ["HealthRole"] = ["TicketsTable.Arn: GetItem"],
        ["EffectsRole"] =
        [
            "GuildsTable.Arn: Query GetItem PutItem UpdateItem DeleteItem",
            "StaffTable.Arn: Query PutItem DeleteItem",
            "TicketsTable.Arn: GetItem BatchGetItem PutItem",
            "${TicketsTable.Arn}/index/ByStage: Query",
            "MembersTable.Arn: GetItem UpdateItem",
            "OutboxTable.Arn: Query PutItem UpdateItem",
            "OutboxTable.StreamArn: DescribeStream GetRecords GetShardIterator",
            "${OutboxTable.Arn}/stream/*: ListStreams",
            "FailedRecordsQueue.Arn: sqs:SendMessage",
            Transcripts,
        ],
        ["SweepRole"] =
        [
            "GuildsTable.Arn: Query GetItem PutItem UpdateItem DeleteItem",
            "StaffTable.Arn: Query PutItem DeleteItem",
            "TicketsTable.Arn: GetItem BatchGetItem PutItem",
            "${TicketsTable.Arn}/index/ByStage: Query",
            "MembersTable.Arn: GetItem UpdateItem",
            "OutboxTable.Arn: Scan Query PutItem UpdateItem",
            Transcripts,
        ],
    };

    /// <summary>On DynamoDB's tables, one by one: <c>GuildsTable.Arn: Query</c>.</summary>
    internal static IEnumerable<string> RightsOnTables(string role) =>
        Allowed[role]
            .Select(right => right.Split(": "))
            .Where(right =>
                right[0].Contains("Table.Arn", StringComparison.Ordinal)
                && !right[0].EndsWith("/stream/*", StringComparison.Ordinal)
            )
            .SelectMany(right => right[1].Split(' ').Select(action => $"{right[0]}: {action}"));

    public static TheoryData<string> Functions => [.. Template.OfType(Template.Function).Keys];

    [Fact]
    public void Every_role_may_do_what_its_function_needs_and_nothing_else()
    {
        var roles = Template.OfType("AWS::IAM::Role");

        roles.Keys.ShouldBe(Allowed.Keys, ignoreOrder: true);
        foreach (var (name, role) in roles)
        {
            Statements(role)
                .ShouldBe(
                    [$"{name[..^"Role".Length]}Logs.Arn: logs:CreateLogStream logs:PutLogEvents", .. Allowed[name]],
                    name
                );
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_has_a_role_of_its_own_and_no_other_rights(string function)
    {
        var properties = Template.Properties(Template.Resource(function));
        var name = function[..^"Function".Length];

        Template.Text(properties, "Role").ShouldBe($"{name}Role.Arn");
        properties.Children.Keys.Select(key => key.ToString()).ShouldNotContain("Policies");
        Template.DependsOn(function).ShouldBe([$"{name}Logs"]);
    }

    [Fact]
    public void The_table_that_is_written_by_name_is_the_one()
    {
        var table = Template.Text(Template.Properties(Template.Resource("GuildsTable")), "TableName");

        Allowed["DeployRole"].ShouldHaveSingleItem().ShouldContain($":table/{table}: ");
    }

    [Fact]
    public void The_function_that_answers_clicks_holds_no_token() =>
        Template
            .Environment("InteractionsFunction")
            .Keys.ShouldBe([
                "TABLE_PREFIX",
                "DYNAMODB_ENDPOINT",
                "TICKETMATICS_FUNCTION",
                "DISCORD_PUBLIC_KEY",
                "ALLOWED_GUILD_IDS",
            ]);

    private static IEnumerable<string> Statements(YamlMappingNode role) =>
        ((YamlSequenceNode)Template.Properties(role)["Policies"])
            .SelectMany(policy => (YamlSequenceNode)policy["PolicyDocument"]["Statement"])
            .Select(statement => Describe((YamlMappingNode)statement));

    private static string Describe(YamlMappingNode statement)
    {
        Template.Text(statement, "Effect").ShouldBe("Allow");
        var actions = ((YamlSequenceNode)statement["Action"]).Select(action =>
            action.ToString().Replace("dynamodb:", "", StringComparison.Ordinal)
        );
        var condition = statement.Children.TryGetValue("Condition", out var asked)
            ? " if " + string.Join(' ', asked.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value))
            : "";
        return $"{statement["Resource"]}: {string.Join(' ', actions)}{condition}";
    }
}
