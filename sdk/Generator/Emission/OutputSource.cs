using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>Writes classes of values that the engine fills: nested outputs and the results of functions.</summary>
internal static class OutputSource
{
    public static void Write(SourceLines source, ApiClass type)
    {
        source.Line("[global::Pulumi.OutputType]");
        source.Open($"public sealed class {type.Name}");
        foreach (var member in type.Members)
        {
            source.Line($"public readonly {CSharpNames.Global(member.Type)} {member.Name};");
        }

        var parameters = type.Members.Select(member => (CSharpNames.Parameter(member.Wire), member)).ToList();
        source.Line("[global::Pulumi.OutputConstructor]");
        source.Open($"private {type.Name}({string.Join(", ", parameters.Select(pair => $"{pair.Item1.Attribute}{CSharpNames.Global(pair.member.Type)} {pair.Item1.Name}"))})");
        foreach (var ((_, name), member) in parameters)
        {
            source.Line($"this.{member.Name} = {name};");
        }

        source.Close().Close();
    }
}
