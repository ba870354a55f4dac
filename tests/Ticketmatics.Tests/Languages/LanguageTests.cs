using System.Numerics;
using System.Reflection;
using System.Text.RegularExpressions;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Panels;
using Ticketmatics.Settings;
using Ticketmatics.Settings.Categories;
using Ticketmatics.Tickets;

namespace Ticketmatics.Tests.Languages;

/// <summary>A language says all that English says, in its own words, and within what Discord takes.</summary>
public sealed partial class LanguageTests
{
    /// <summary>A sentence of so many words that is the same in two languages was forgotten.</summary>
    private const int MostWordsInCommon = 3;

    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly GuildSettings Settings = new();

    public static TheoryData<string> Names => [.. Texts.All.Select(texts => texts.Name)];

    [Fact]
    public void English_Portuguese_Spanish_German_and_French_are_spoken()
    {
        string[] locales = ["en-US", "en-GB", "pt-BR", "es-ES", "es-419", "de", "fr"];

        foreach (var locale in locales)
        {
            Texts.Of(locale).Locales.ShouldContain(locale);
        }

        Texts.All.SelectMany(texts => texts.Locales).ShouldBe(locales, ignoreOrder: true);
        Texts.Of("tr").ShouldBe(Texts.Default);
        Texts.Of(locale: null).ShouldBe(Texts.Default);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_permission_that_the_bot_needs_is_called_as_in_Discords_client(string name)
    {
        var panels = Named(name).Panels;

        var names = Enum.GetValues<Permissions>()
            .Where(bit => BitOperations.IsPow2((ulong)bit) && BotPermissions.All.HasFlag(bit))
            .Select(bit => panels.Missing(bit).Split("**")[1])
            .ToList();

        names.Distinct().Count().ShouldBe(7);
        names.ShouldAllBe(said => panels.Missing(BotPermissions.All).Contains($"**{said}**"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_left_in_English(string language)
    {
        var texts = Named(language);
        if (texts == Texts.Default)
        {
            return;
        }

        var english = Said(Texts.Default).ToDictionary(text => text.Member, text => text.Text, StringComparer.Ordinal);
        var same = Said(texts)
            .Where(text => string.Equals(text.Text, english[text.Member], StringComparison.Ordinal))
            .Where(text => Word().Count(text.Text) > MostWordsInCommon)
            .Select(text => text.Member);

        same.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sentence_says_of_whom_and_what_it_speaks(string language)
    {
        var english = Said(Texts.Default).ToDictionary(text => text.Member, text => text.Holes, StringComparer.Ordinal);

        foreach (var (member, text, holes) in Said(Named(language)))
        {
            text.Trim().ShouldNotBeEmpty(member);
            text.Length.ShouldBeLessThanOrEqualTo(Limits.MessageContentLength, member);
            holes.ShouldBe(english[member], member);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Commands_and_buttons_are_called_what_they_are_called(string language)
    {
        var texts = Named(language);
        var commands = Catalogue.Triggers.OfType<ICommand>().Select(command => texts.Commands.NameOf(command.Name));
        var known = commands.ToHashSet(StringComparer.Ordinal);
        Dictionary<string, string> buttons = new(StringComparer.Ordinal)
        {
            ["📋"] = texts.Opening.MyTicketsTitle,
            ["🎫"] = texts.Panels.CreateButton,
            ["🔒"] = texts.Closing.Button,
            ["🙋"] = texts.Claiming.Button,
            ["↩️"] = texts.Claiming.ReleaseButton,
        };

        known.Count.ShouldBe(Catalogue.Triggers.OfType<ICommand>().Count());
        foreach (var (member, text, _) in Said(texts))
        {
            foreach (Match mention in CommandMention().Matches(text))
            {
                known.ShouldContain(mention.Groups["command"].Value, member);
            }

            foreach (Match mention in ButtonMention().Matches(text))
            {
                mention.Groups["name"].Value.ShouldBe(buttons[mention.Groups["emoji"].Value], member);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_form_and_panel_can_be_made(string language)
    {
        var texts = Named(language);
        var settings = Settings with { Language = texts.Locales[0] };
        var category = settings.Categories[0];
        var question = new Question("?", QuestionKind.Short, IsRequired: true, Hint: null, []);
        category = category with { Questions = [question] };
        settings = settings with { OwnCategories = [category] };

        foreach (var setting in SettingCatalogue.All)
        {
            ConfigPanel.One(setting, settings, texts).Embeds.ShouldNotBeEmpty();
            ConfigPanel.FormOf(setting, settings, texts).Components.ShouldNotBeEmpty();
            setting.Name(texts.Settings).Length.ShouldBeLessThanOrEqualTo(Limits.LabelLength);
        }

        ConfigPanel.All(settings, texts).Components.ShouldNotBeEmpty();
        CategoryPanel.All(settings, texts).Components.ShouldNotBeEmpty();
        CategoryPanel.One(settings, category.Key, texts).Components.ShouldNotBeEmpty();
        CategoryPanel.OneQuestion(category, 0, texts).Components.ShouldNotBeEmpty();
        CategoryPanel.Confirmation(category, texts).Components.ShouldNotBeEmpty();
        CategoryForm.For(category, texts).Components.ShouldNotBeEmpty();
        QuestionForm.For("", question, texts).Components.ShouldNotBeEmpty();
    }

    [Fact]
    public void Commands_are_registered_in_every_language()
    {
        foreach (var definition in Catalogue.Definitions)
        {
            var names = definition.NameLocalizations.ShouldNotBeNull();

            names.Keys.ShouldBe(Texts.All.SelectMany(texts => texts.Locales), ignoreOrder: true);
            names["en-US"].ShouldBe(definition.Name);
            if (definition.Type is CommandType.ChatInput)
            {
                definition.DescriptionLocalizations.ShouldNotBeNull().Keys.ShouldBe(names.Keys);
            }
        }

        foreach (var texts in Texts.All)
        {
            Catalogue
                .Definitions.Where(definition => definition.Type is CommandType.ChatInput)
                .Select(definition => definition.NameLocalizations![texts.Locales[0]])
                .ShouldBeUnique();
        }
    }

    private static Texts Named(string language) =>
        Texts.All.Single(texts => string.Equals(texts.Name, language, StringComparison.Ordinal));

    /// <summary>Everything a language has a text for, with marks in place of what it speaks of.</summary>
    private static IEnumerable<(string Member, string Text, string Holes)> Said(Texts texts) =>
        typeof(Texts)
            .GetProperties(Members)
            .Where(part => part.PropertyType.Name.EndsWith("Texts", StringComparison.Ordinal))
            .SelectMany(part => SaidBy(part.Name, part.PropertyType, part.GetValue(texts)!));

    private static IEnumerable<(string, string, string)> SaidBy(string part, Type declared, object words) =>
        declared
            .GetMethods(Members)
            .Where(method => method.IsAbstract && method.ReturnType == typeof(string))
            .Select(method =>
            {
                var text = (string)method.Invoke(words, [.. method.GetParameters().Select(MarkOf)])!;
                var holes = string.Concat(
                    Mark().Matches(text).Select(mark => mark.Value).Distinct().Order(StringComparer.Ordinal)
                );
                return ($"{part}.{method.Name}({method.GetParameters().Length})", text, holes);
            });

    private static object MarkOf(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? $"⟦{parameter.Name}⟧"
        : parameter.ParameterType == typeof(int) ? 7
        : parameter.ParameterType == typeof(Ticket) ? A.Ticket(4321)
        : parameter.ParameterType == typeof(Permissions) ? Permissions.ManageRoles
        : parameter.ParameterType == typeof(UserId) ? new UserId(4321)
        : parameter.ParameterType == typeof(ChannelId) ? new ChannelId(4321)
        : parameter.ParameterType == typeof(TicketCategory)
            ? new TicketCategory("key", "⟦label⟧", Emoji: null, Description: null)
        : parameter.ParameterType == typeof(IEnumerable<string>) ? (object)(string[])["⟦word⟧"]
        : throw new InvalidOperationException($"Nothing stands for a {parameter.ParameterType.Name}.");

    [GeneratedRegex("⟦[a-zA-Z]+⟧|4321|7", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\p{L}+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"`/(?<command>[^`\s]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommandMention();

    [GeneratedRegex(
        @"(?<emoji>📋|🎫|🔒|🙋|↩️) \*\*(?<name>[^*]+)\*\*",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ButtonMention();
}
