using YamlDotNet.RepresentationModel;

namespace Ticketmatics.Tests.Lambda;

/// <summary>Everything that the template speaks of is there, and nothing waits for itself.</summary>
public sealed class TemplateReferenceTests
{
    /// <summary>What <c>!GetAtt</c> may ask of each type; see its "Return values" in AWS's template reference.</summary>
    private static readonly Dictionary<string, string[]> Attributes = new(StringComparer.Ordinal)
    {
        [Template.Function] = ["Arn"],
        ["AWS::Serverless::HttpApi"] = ["ApiEndpoint"],
        ["AWS::DynamoDB::Table"] = ["Arn", "StreamArn"],
        ["AWS::S3::Bucket"] = ["Arn"],
        ["AWS::SQS::Queue"] = ["Arn", "QueueName"],
        ["AWS::IAM::Role"] = ["Arn"],
        ["AWS::Logs::LogGroup"] = ["Arn"],
        ["Custom::DiscordApplication"] = ["ApplicationId", "PublicKey"],
    };

    private static readonly string[] Pseudo =
    [
        "AWS::StackName",
        "AWS::Region",
        "AWS::AccountId",
        "AWS::Partition",
        "AWS::NoValue",
    ];

    [Fact]
    public void Whatever_is_referred_to_is_there()
    {
        foreach (var reference in Template.References(Template.Root).Distinct())
        {
            var resource = reference.Split('.')[0];
            if (Pseudo.Contains(reference) || Template.Parameters.ContainsKey(reference))
            {
                continue;
            }

            Template.Resources.Keys.ShouldContain(resource, reference);
            if (reference.Contains('.') && !IsVersion(reference))
            {
                Attributes[Template.TypeOf(resource)].ShouldContain(reference[(resource.Length + 1)..], reference);
            }
        }
    }

    [Fact]
    public void Whatever_is_waited_for_is_there_or_made_by_SAM()
    {
        var known = Graph().Keys;

        Template.Resources.Keys.SelectMany(Template.DependsOn).ShouldBeSubsetOf(known);
    }

    [Fact]
    public void Every_parameter_and_every_condition_is_used_and_every_used_condition_is_there()
    {
        var conditions = Template.Root["Conditions"];
        var resources = Template.Root["Resources"];
        var asked = Template
            .Conditions(resources)
            .Concat(Template.Conditions(conditions))
            .Concat(Template.Resources.Values.Select(r => Template.TextOrNull(r, "Condition")).OfType<string>());

        Template.References(Template.Root).ToHashSet().IsSupersetOf(Template.Parameters.Keys).ShouldBeTrue();
        asked.Distinct().ShouldBe(((YamlMappingNode)conditions).Children.Keys.Select(key => key.ToString()), true);
    }

    [Fact]
    public void Nothing_waits_for_itself()
    {
        var graph = Graph();

        graph.Keys.Where(name => Before(graph, name).Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_token_is_found_before_anything_is_made_that_lasts()
    {
        var graph = Graph();
        var lasting = Template
            .Resources.Where(resource => resource.Value.Children.ContainsKey("DeletionPolicy"))
            .Select(resource => resource.Key)
            .ToList();

        lasting.Count.ShouldBe(6);
        lasting.ShouldAllBe(name => Before(graph, name).Contains("Application"));
    }

    [Fact]
    public void Discord_is_told_when_all_stands_that_a_click_needs()
    {
        var graph = Graph();
        string[] later = ["Connection", "TranscriptsBucketPolicy", "AlarmTopic", "MonthlyBudget"];
        // Nothing that a click needs: a second schedule, and the permissions of other routes.
        string[] besides = ["SweepFunctionEveryDay", "RegisterCommandsFunctionRegisterCommandsPermission"];
        string[] health = ["HealthFunctionHealthPermission", "HealthFunctionRootPermission"];

        graph
            .Keys.Except(Before(graph, "Connection"))
            .Where(name => !name.EndsWith("Alarm", StringComparison.Ordinal))
            .ShouldBe([.. later, .. besides, .. health], ignoreOrder: true);
    }

    /// <summary>What has to be made before what, with what SAM makes of the events of functions and of the API.</summary>
    private static Dictionary<string, HashSet<string>> Graph()
    {
        var graph = Template.Resources.Keys.ToDictionary(
            name => name,
            name =>
                Parts(name).SelectMany(Template.References).Concat(Template.DependsOn(name)).Select(Owner).ToHashSet()
        );
        graph["HttpApiApiGatewayDefaultStage"] = ["HttpApi"];
        foreach (var function in Template.OfType(Template.Function).Keys)
        {
            foreach (var (name, happening) in Template.Events(function))
            {
                var made = function + name;
                if (Template.Text(happening, "Type") is "HttpApi")
                {
                    // The API's routes name the function; the permission names both.
                    graph["HttpApi"].Add(function);
                    graph[made + "Permission"] = [function, "HttpApi"];
                }
                else
                {
                    graph[made] = [function, .. Template.References(happening).Select(Owner)];
                }
            }
        }

        foreach (var before in graph.Values)
        {
            before.RemoveWhere(name => Pseudo.Contains(name) || Template.Parameters.ContainsKey(name));
        }

        return graph;
    }

    /// <summary>The properties of a resource but for a function's events, of which SAM makes resources of their own.</summary>
    private static IEnumerable<YamlNode> Parts(string resource) =>
        Template
            .Properties(Template.Resource(resource))
            .Children.Where(property => property.Key.ToString() is not "Events")
            .Select(property => property.Value);

    private static string Owner(string reference) => reference.Split('.')[0];

    private static bool IsVersion(string reference) =>
        reference.EndsWith(".Version", StringComparison.Ordinal)
        && Template.Properties(Template.Resource(Owner(reference))).Children.ContainsKey("AutoPublishAlias");

    private static HashSet<string> Before(Dictionary<string, HashSet<string>> graph, string name)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(graph[name]);
        while (waiting.TryDequeue(out var next))
        {
            if (found.Add(next))
            {
                foreach (var before in graph[next])
                {
                    waiting.Enqueue(before);
                }
            }
        }

        return found;
    }
}
