using Slipway.Sdk.Generator.Catalogue;
using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>Writes the static class of a function with its three ways to call it.</summary>
internal static class FunctionSource
{
    private const string Instance = "global::Pulumi.Deployment.Instance";

    public static void Write(SourceLines source, ApiClass type)
    {
        var result = Class(type, Role.Out);
        var token = CSharpNames.Literal(type.Family.Token);
        var isOptional = type.Family.Has(Trait.OptionalArgs);
        var hasArgs = !type.Family.Has(Trait.NoArgs);
        string Parameter(string role) => !hasArgs ? "" : isOptional ? $"{Class(type, role)}? args = null, " : $"{Class(type, role)} args, ";
        string Given(string role) => hasArgs ? $"args ?? new {Class(type, role)}()" : "global::Pulumi.InvokeArgs.Empty";

        source.Open($"public static class {type.Name}");
        source.Line($"public static global::System.Threading.Tasks.Task<{result}> InvokeAsync({Parameter(Role.Args)}global::Pulumi.InvokeOptions? options = null)");
        source.Line($"    => {Instance}.InvokeAsync<{result}>({token}, {Given(Role.Args)}, {Options(type)});");
        source.Line($"public static global::Pulumi.Output<{result}> Invoke({Parameter(Role.In)}global::Pulumi.InvokeOptions? options = null)");
        source.Line($"    => {Instance}.Invoke<{result}>({token}, {Given(Role.In)}, {Options(type)});");
        source.Line($"public static global::Pulumi.Output<{result}> Invoke({(hasArgs ? $"{Class(type, Role.In)} args, " : "")}global::Pulumi.InvokeOutputOptions options)");
        source.Line($"    => {Instance}.Invoke<{result}>({token}, {Given(Role.In)}, {Options(type)});");
        source.Close();
    }

    private static string Options(ApiClass type) => $"global::{type.Package.RootNamespace}.PackageDefaults.WithDefaults(options)";

    private static string Class(ApiClass type, string role)
    {
        var (space, name) = ClassNames.Of(type.Package, type.Family, role);
        return $"global::{space}.{name}";
    }
}
