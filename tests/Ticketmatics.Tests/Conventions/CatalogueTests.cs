using Ticketmatics.Effects;
using Ticketmatics.Interactions;

namespace Ticketmatics.Tests.Conventions;

/// <summary>The two lists by which everything is found hold everything, once.</summary>
public sealed class CatalogueTests
{
    private static readonly Type[] Types = typeof(Catalogue).Assembly.GetTypes();

    [Fact]
    public void Everything_a_person_can_use_is_listed_once() =>
        Catalogue.Triggers.Select(trigger => trigger.GetType()).ShouldBe(Concrete(typeof(ITrigger)), ignoreOrder: true);

    [Fact]
    public void Names_of_commands_and_routes_of_custom_ids_are_unique()
    {
        Catalogue.Definitions.Select(definition => definition.Name).ShouldBeUnique();
        Catalogue.Triggers.OfType<IRouted>().Select(trigger => trigger.Route).ShouldBeUnique();
    }

    [Fact]
    public void Everything_registered_is_a_trigger_of_its_kind() =>
        Catalogue.Definitions.Count.ShouldBe(Catalogue.Triggers.OfType<IRegistered>().Count());

    [Fact]
    public void Whoever_performs_effects_is_listed_once() =>
        EffectCatalogue
            .Performers.Select(performer => performer.GetType())
            .ShouldBe(Concrete(typeof(IEffectPerformer)), ignoreOrder: true);

    [Fact]
    public void Each_effect_that_can_be_read_has_one_performer() =>
        EffectCatalogue
            .Performers.Select(performer => performer.EffectType)
            .ShouldBe(Concrete(typeof(Effect)).Except([typeof(UnreadableEffect)]), ignoreOrder: true);

    [Fact]
    public void Routes_hold_no_separator() =>
        Catalogue
            .Triggers.OfType<IRouted>()
            .ShouldAllBe(trigger => trigger.Route.Length > 0 && !trigger.Route.Contains(':'));

    private static IEnumerable<Type> Concrete(Type kind) =>
        Types.Where(type => type is { IsAbstract: false, IsInterface: false } && kind.IsAssignableFrom(type));
}
