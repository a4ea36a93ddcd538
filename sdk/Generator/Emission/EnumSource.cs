using Slipway.Sdk.Generator.Classes;

namespace Slipway.Sdk.Generator.Emission;

/// <summary>Writes the struct that stands for a closed or open set of wire values.</summary>
internal static class EnumSource
{
    public static void Write(SourceLines source, ApiClass type)
    {
        var name = type.Name;
        source.Line("[global::Pulumi.EnumType]");
        source.Open($"public readonly struct {name} : global::System.IEquatable<{name}>");
        source.Line("private readonly string _value;");
        source.Line($"private {name}(string value) => _value = value ?? throw new global::System.ArgumentNullException(nameof(value));");
        foreach (var member in type.Members)
        {
            var obsolete = member.Facet.IsObsolete ? "[global::System.Obsolete(\"Deprecated by the provider.\")] " : "";
            source.Line($"{obsolete}public static {name} {member.Name} {{ get; }} = new({CSharpNames.Literal(member.Wire)});");
        }

        source.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        source.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        source.Line($"public static explicit operator string({name} value) => value._value;");
        source.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        source.Line($"public bool Equals({name} other) => string.Equals(_value, other._value, global::System.StringComparison.Ordinal);");
        source.Line("public override int GetHashCode() => _value?.GetHashCode() ?? 0;");
        source.Line("public override string ToString() => _value;");
        source.Close();
    }
}
