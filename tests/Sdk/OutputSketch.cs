using FsCheck;
using FsCheck.Fluent;
using Pulumi;
using Pulumi.Utilities;

namespace Slipway.Tests.Sdk;

/// <summary>An output to be made inside a deployment: any value, known or not, secret or not, with some dependencies.</summary>
internal sealed record OutputSketch(int Value, bool IsKnown, bool IsSecret, int Dependencies)
{
    private static readonly string[] Names = ["first", "second", "third"];

    public static Arbitrary<OutputSketch> Any { get; } = Arb.From(
        from value in Gen.Choose(-99, 99)
        from isKnown in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from isSecret in Gen.Elements(true, false)
        from dependencies in Gen.Choose(0, 7)
        select new OutputSketch(value, isKnown, isSecret, dependencies));

    public static Arbitrary<(OutputSketch First, OutputSketch Second)> AnyTwo { get; } = Arb.From(
        from first in Any.Generator
        from second in Any.Generator
        select (first, second));

    /// <summary>Makes the output; the resources that it depends on are shared within one deployment.</summary>
    public Output<int> Make(IReadOnlyList<Resource> resources)
    {
        var output = IsKnown ? Output.Create(Value) : OutputUtilities.CreateUnknown(Value);
        output = IsSecret ? Output.CreateSecret(output) : output;
        return resources
            .Where((_, index) => (Dependencies & (1 << index)) != 0)
            .Aggregate(output, OutputUtilities.WithDependency);
    }

    public static IReadOnlyList<Resource> Resources() => [.. Names.Select(name => new Thing(name, new ThingArgs { Text = name }))];

    /// <summary>Checks a law for one output in a preview: what is given must be what is expected of it.</summary>
    public static void Holds(Func<Output<int>, Task<(Facts Expected, Facts Given)>> law)
        => Check(Prop.ForAll(Any, sketch => Same(resources => law(sketch.Make(resources)))));

    /// <summary>Checks a law for two outputs in a preview.</summary>
    public static void Holds(Func<Output<int>, Output<int>, Task<(Facts Expected, Facts Given)>> law)
        => Check(Prop.ForAll(AnyTwo, two => Same(resources => law(two.First.Make(resources), two.Second.Make(resources)))));

    private static void Check(Property law)
        => FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithQuietOnSuccess(true), law);

    private static Property Same(Func<IReadOnlyList<Resource>, Task<(Facts Expected, Facts Given)>> law)
    {
        var (expected, given) = SmallProgram.LookAsync(() => law(Resources())).GetAwaiter().GetResult();
        return (expected == given).Label($"expected {expected}, given {given}");
    }
}
