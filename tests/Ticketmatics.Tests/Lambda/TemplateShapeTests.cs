using System.Text.RegularExpressions;
using Ticketmatics.Lambda.Logging;
using Ticketmatics.Storage;
using YamlDotNet.RepresentationModel;

namespace Ticketmatics.Tests.Lambda;

/// <summary>No property is misspelt, nothing costs while idle unless it is asked for, and every question is explained.</summary>
public sealed class TemplateShapeTests
{
    /// <summary>Of each type the properties that are used; see AWS CloudFormation Template Reference Guide and SAM's.</summary>
    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        [Template.Function] =
            "FunctionName Role Timeout MemorySize Environment Events EventInvokeConfig AutoPublishAlias "
            + "VersionDeletionPolicy",
        ["AWS::Serverless::HttpApi"] = "Auth DefaultRouteSettings RouteSettings",
        ["AWS::DynamoDB::Table"] =
            "TableName BillingMode PointInTimeRecoverySpecification AttributeDefinitions KeySchema LocalSecondaryIndexes "
            + "StreamSpecification TimeToLiveSpecification",
        ["AWS::IAM::Role"] = "AssumeRolePolicyDocument Policies",
        ["AWS::Logs::LogGroup"] = "LogGroupName RetentionInDays",
        ["AWS::SQS::Queue"] = "MessageRetentionPeriod SqsManagedSseEnabled",
        ["AWS::S3::Bucket"] =
            "BucketEncryption PublicAccessBlockConfiguration OwnershipControls LifecycleConfiguration",
        ["AWS::S3::BucketPolicy"] = "Bucket PolicyDocument",
        ["AWS::SNS::Topic"] = "Subscription",
        ["AWS::CloudWatch::Alarm"] =
            "AlarmDescription AlarmActions OKActions Namespace MetricName Dimensions Statistic ExtendedStatistic Period "
            + "EvaluationPeriods DatapointsToAlarm Threshold ComparisonOperator TreatMissingData",
        ["AWS::Budgets::Budget"] = "Budget NotificationsWithSubscribers",
        ["Custom::DiscordApplication"] = "ServiceToken ServiceTimeout Version ClientId DiscordPublicKey",
        ["Custom::DiscordConnection"] = "ServiceToken ServiceTimeout Version Endpoint GuildId",
    };

    /// <summary>Of each kind of event; see AWS SAM's "EventSource".</summary>
    private static readonly Dictionary<string, string> EventProperties = new(StringComparer.Ordinal)
    {
        ["HttpApi"] = "ApiId Method Path",
        ["DynamoDB"] =
            "Stream StartingPosition BatchSize MaximumBatchingWindowInSeconds ParallelizationFactor FunctionResponseTypes "
            + "BisectBatchOnFunctionError MaximumRetryAttempts MaximumRecordAgeInSeconds DestinationConfig FilterCriteria",
        ["Schedule"] = "Description Schedule Input RetryPolicy",
    };

    private static readonly string[] Attributes =
    [
        "Type",
        "DependsOn",
        "Condition",
        "DeletionPolicy",
        "UpdateReplacePolicy",
        "Properties",
    ];

    /// <summary>What AWS measures by itself, by namespace and name.</summary>
    private static readonly string[] Measured =
    [
        "AWS/Lambda Errors",
        "AWS/Lambda Throttles",
        "AWS/Lambda Invocations",
        "AWS/Lambda IteratorAge",
        "AWS/ApiGateway 5xx",
        "AWS/ApiGateway Latency",
        "AWS/SQS ApproximateNumberOfMessagesVisible",
    ];

    private static readonly Regex Token = new(
        $"^(?:{Template.Text(Template.Parameters["DiscordToken"], "AllowedPattern")})$",
        RegexOptions.None,
        TimeSpan.FromSeconds(1)
    );

    public static TheoryData<string> Parameters => [.. Template.Parameters.Keys];

    [Fact]
    public void Every_property_is_one_of_its_type()
    {
        foreach (var (name, resource) in Template.Resources)
        {
            resource.Children.Keys.Select(key => key.ToString()).ShouldBeSubsetOf(Attributes, name);
            Keys(Template.Properties(resource)).ShouldBeSubsetOf(Properties[Template.TypeOf(name)].Split(' '), name);
        }

        foreach (var happening in Template.OfType(Template.Function).Keys.SelectMany(f => Template.Events(f).Values))
        {
            Keys(happening["Properties"])
                .ShouldBeSubsetOf(EventProperties[Template.Text(happening, "Type")].Split(' '));
        }
    }

    [Fact]
    public void What_costs_while_idle_is_made_only_where_an_address_is_given()
    {
        string[] asked = ["AWS::SNS::Topic", "AWS::CloudWatch::Alarm", "AWS::Budgets::Budget"];

        Template
            .Resources.Where(resource => asked.Contains(Template.TypeOf(resource.Key)))
            .ShouldAllBe(resource =>
                Template.Text(resource.Value, "Condition").Equals("HasAlarms")
                || Template.Text(resource.Value, "Condition").Equals("HasBudget")
            );
        Template.OfType("AWS::CloudWatch::Alarm").Count.ShouldBeInRange(8, 10);
        Template.References(Template.Root["Conditions"]["HasAlarms"]).ShouldBe(["AlarmEmail"]);
        Template.Conditions(Template.Root["Conditions"]["HasBudget"]).ShouldContain("HasAlarms");
    }

    [Fact]
    public void Every_alarm_watches_a_figure_that_there_is()
    {
        foreach (var (name, alarm) in Template.OfType("AWS::CloudWatch::Alarm"))
        {
            var properties = Template.Properties(alarm);
            var figure = $"{Template.Text(properties, "Namespace")} {Template.Text(properties, "MetricName")}";
            var dimension = properties["Dimensions"].ShouldBeOfType<YamlSequenceNode>().ShouldHaveSingleItem()["Name"];

            if (!Measured.Contains(figure))
            {
                $"{figure} {dimension}".ShouldBe(OldestDueEffect(), name);
            }
        }
    }

    [Fact]
    public void Only_the_silence_of_the_sweep_is_an_alarm() =>
        Template
            .OfType("AWS::CloudWatch::Alarm")
            .Where(alarm => Template.Text(Template.Properties(alarm.Value), "TreatMissingData") is not "notBreaching")
            .Select(alarm => alarm.Key)
            .ShouldBe(["SweepSilentAlarm"]);

    [Fact]
    public void Transcripts_are_encrypted_private_and_sent_over_TLS_alone()
    {
        var bucket = Template.Properties(Template.Resource("TranscriptsBucket"));
        var policy = Template.Properties(Template.Resource("TranscriptsBucketPolicy"))["PolicyDocument"]["Statement"][
            0
        ];

        ((YamlMappingNode)bucket["PublicAccessBlockConfiguration"]).Children.Count.ShouldBe(4);
        bucket["PublicAccessBlockConfiguration"].AllNodes.Count(node => node.ToString() is "true").ShouldBe(4);
        bucket["BucketEncryption"].AllNodes.Select(node => node.ToString()).ShouldContain("AES256");
        bucket["OwnershipControls"].AllNodes.Select(node => node.ToString()).ShouldContain("BucketOwnerEnforced");
        policy["Effect"].ToString().ShouldBe("Deny");
        policy["Condition"]["Bool"]["aws:SecureTransport"].ToString().ShouldBe("false");
    }

    [Fact]
    public void Transcripts_go_after_the_days_that_were_asked_for()
    {
        var rules = Template.Properties(Template.Resource("TranscriptsBucket"))["LifecycleConfiguration"];

        Template.Conditions(rules).ShouldBe(["TranscriptsExpire"]);
        Template.References(rules).ShouldBe(["TranscriptRetentionDays", "AWS::NoValue"]);
        Template.References(Template.Root["Conditions"]["TranscriptsExpire"]).ShouldBe(["TranscriptRetentionDays"]);
    }

    [Fact]
    public void What_a_transcript_is_put_together_from_goes_whatever_was_asked_for()
    {
        var rules = Template.Properties(Template.Resource("TranscriptsBucket"))["LifecycleConfiguration"]["Rules"];
        var rule = ((YamlSequenceNode)rules)
            .OfType<YamlMappingNode>()
            .Single(rule => rule.Children.ContainsKey("Prefix"));

        ArchiveKey.Part(A.Guild, 1, "making", "00001", "html").Value.ShouldStartWith(Template.Text(rule, "Prefix"));
        ArchiveKey.Transcript(A.Guild, 1, name: null, "html").Value.ShouldNotStartWith(Template.Text(rule, "Prefix"));
        Template.Text(rule, "Status").ShouldBe("Enabled");
        Template.Text(rule, "ExpirationInDays").ShouldBe("7");
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Every_question_is_explained_and_only_the_token_has_to_be_answered(string name)
    {
        var parameter = Template.Parameters[name];

        Template.Text(parameter, "Description").ShouldEndWith(".");
        Template
            .Root["Metadata"]
            .AllNodes.Count(node => node is YamlScalarNode && name.Equals(node.ToString()))
            .ShouldBe(2);
        parameter.Children.ContainsKey("Default").ShouldBe(name is not "DiscordToken");
        // A question whose answer is hidden takes no empty one.
        parameter.Children.ContainsKey("NoEcho").ShouldBe(name is "DiscordToken");
        if (Template.TextOrNull(parameter, "AllowedPattern") is { } pattern && name is not "DiscordToken")
        {
            Template.Text(parameter, "Default").ShouldMatch(pattern);
        }
    }

    [Theory]
    [InlineData("MTI5MDAwMDAwMDAwMDAwMDAwMQ.GxY2aB.abcdefghijklmnopqrstuvwxyz_ABCDEFGH-12", true)]
    [InlineData("{{resolve:secretsmanager:discord/token}}", true)]
    [InlineData("{{resolve:secretsmanager:discord:SecretString:token}}", true)]
    [InlineData("{{resolve:ssm-secure:/discord/token}}", false)]
    [InlineData("Bot MTI5MDAwMDAwMDAwMDAwMDAwMQ.GxY2aB.abcdefghijklmnopqrstuvwxyz_ABCDEFGH-12", false)]
    [InlineData("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", false)]
    [InlineData("", false)]
    public void A_token_is_taken_as_it_is_or_from_Secrets_Manager(string answer, bool isTaken) =>
        Token.IsMatch(answer).ShouldBe(isTaken);

    private static IEnumerable<string> Keys(YamlNode map) =>
        ((YamlMappingNode)map).Children.Keys.Select(key => key.ToString());

    /// <returns>Namespace, name and dimension of the figure as the sweep writes it.</returns>
    private static string OldestDueEffect()
    {
        using var output = new StringWriter();
        var clock = new ManualTimeProvider();
        new EffectMetrics(new JsonLines(output), "stack", clock).Write(clock.GetUtcNow());
        var written = System.Text.Json.Nodes.JsonNode.Parse(output.ToString())!["_aws"]!["CloudWatchMetrics"]![0]!;
        return $"{written["Namespace"]} {written["Metrics"]![0]!["Name"]} {written["Dimensions"]![0]![0]}";
    }
}
