using Pulumi;

namespace Slipway.Tests.Sdk;

[OutputType]
internal sealed class Part
{
    public readonly string Name;
    public readonly int? Weight;

    [OutputConstructor]
    private Part(string name, [OutputConstructorParameter("weight")] int? grams)
    {
        Name = name;
        Weight = grams;
    }
}
