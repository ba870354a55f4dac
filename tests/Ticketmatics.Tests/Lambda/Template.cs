using System.Text.RegularExpressions;
using Ticketmatics.Tests.Conventions;
using YamlDotNet.RepresentationModel;

namespace Ticketmatics.Tests.Lambda;

/// <summary>The template, read once.</summary>
internal static partial class Template
{
    public const string Function = "AWS::Serverless::Function";

    public static readonly YamlMappingNode Root = Load();

    public static IReadOnlyDictionary<string, YamlMappingNode> Resources { get; } = Section("Resources");

    public static IReadOnlyDictionary<string, YamlMappingNode> Parameters { get; } = Section("Parameters");

    public static YamlMappingNode Resource(string name) => Resources[name];

    public static string TypeOf(string resource) => Text(Resources[resource], "Type");

    public static YamlMappingNode Properties(YamlMappingNode resource) =>
        resource.Children.TryGetValue("Properties", out var properties) ? (YamlMappingNode)properties : [];

    public static Dictionary<string, YamlMappingNode> OfType(string type) =>
        Resources.Where(resource => TypeOf(resource.Key).Equals(type, StringComparison.Ordinal)).ToDictionary();

    public static string Text(YamlMappingNode node, params string[] path) =>
        path.Aggregate((YamlNode)node, (at, name) => at[name]).ToString();

    public static string? TextOrNull(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>Variables for all functions, then those of this one.</summary>
    public static Dictionary<string, string> Environment(string function)
    {
        var shared = (YamlMappingNode)Root["Globals"]["Function"]["Environment"]["Variables"];
        var own = (YamlMappingNode)Properties(Resource(function))["Environment"]["Variables"];
        return shared
            .Children.Concat(own.Children)
            .ToDictionary(variable => variable.Key.ToString(), variable => variable.Value.ToString());
    }

    /// <summary>The events of a function, by name.</summary>
    public static Dictionary<string, YamlMappingNode> Events(string function) =>
        Properties(Resource(function)).Children.TryGetValue("Events", out var events) ? Named(events) : [];

    /// <summary>
    /// All that a part of the template refers to: what stands after <c>!Ref</c>, after <c>!GetAtt</c>, and in the braces of
    /// <c>!Sub</c>, but for the names that the latter brings itself.
    /// </summary>
    public static IEnumerable<string> References(YamlNode node) =>
        (node, Tag(node)) switch
        {
            (YamlScalarNode scalar, "!Ref" or "!GetAtt") => [scalar.Value!],
            (YamlScalarNode scalar, "!Sub") => Placeholders(scalar.Value!),
            (YamlSequenceNode list, "!Sub") => Placeholders(list[0].ToString())
                .Except(((YamlMappingNode)list[1]).Children.Keys.Select(key => key.ToString()))
                .Concat(References(list[1])),
            (YamlSequenceNode list, "!If") => list.Skip(1).SelectMany(References),
            (YamlSequenceNode list, _) => list.SelectMany(References),
            (YamlMappingNode map, _) => map.Children.Values.SelectMany(References),
            _ => [],
        };

    /// <summary>The conditions that a part of the template asks.</summary>
    public static IEnumerable<string> Conditions(YamlNode node) =>
        (node, Tag(node)) switch
        {
            (YamlScalarNode scalar, "!Condition") => [scalar.Value!],
            (YamlSequenceNode list, "!If") => list.Skip(1).SelectMany(Conditions).Prepend(list[0].ToString()),
            (YamlSequenceNode list, _) => list.SelectMany(Conditions),
            (YamlMappingNode map, _) => map.Children.Values.SelectMany(Conditions),
            _ => [],
        };

    /// <summary>The resources that one waits for by name.</summary>
    public static IEnumerable<string> DependsOn(string resource) =>
        Resources[resource].Children.TryGetValue("DependsOn", out var names)
            ? names is YamlSequenceNode list
                ? list.Select(name => name.ToString())
                : [names.ToString()]
            : [];

    public static Dictionary<string, YamlMappingNode> Named(YamlNode map) =>
        ((YamlMappingNode)map).Children.ToDictionary(
            entry => entry.Key.ToString(),
            entry => (YamlMappingNode)entry.Value
        );

    private static Dictionary<string, YamlMappingNode> Section(string name) => Named(Root[name]);

    private static string Tag(YamlNode node) => node.Tag.IsEmpty ? "" : node.Tag.Value;

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups["name"].Value);

    private static YamlMappingNode Load()
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, "template.yaml"));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    [GeneratedRegex(@"\$\{(?<name>[^!}][^}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
