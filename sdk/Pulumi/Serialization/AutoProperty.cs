using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Serialization;

/// <summary>Finds the field behind a property that does nothing but keep a value.</summary>
/// <remarks>
/// Calling an accessor by reflection compiles code for each one, which is most of the time that a preview of many classes takes;
/// a field is read and written without.
/// </remarks>
internal static class AutoProperty
{
    public static FieldInfo? FieldOf(PropertyInfo property)
        => property.GetMethod is { IsVirtual: false } getter && getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            ? property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance)
            : null;
}
