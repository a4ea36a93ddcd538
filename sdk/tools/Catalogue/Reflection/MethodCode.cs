using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Slipway.Sdk.Catalogue.Reflection;

/// <summary>What a method's instructions say: the strings that it loads and the methods that it calls.</summary>
/// <remarks>Tokens of functions and which values become secret stand in code, not in metadata.</remarks>
internal static class MethodCode
{
    private static readonly Dictionary<int, OpCode> s_codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    public static IEnumerable<string> Strings(MethodBase method) =>
        Operands(method, OperandType.InlineString).Select(method.Module.ResolveString);

    public static IEnumerable<string> Calls(MethodBase method) =>
        Operands(method, OperandType.InlineMethod).Select(token => Resolve(method, token)?.Name ?? "");

    private static MethodBase? Resolve(MethodBase method, int token) =>
        method.Module.ResolveMethod(token, method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod
            ? method.GetGenericArguments() : null);

    private static IEnumerable<int> Operands(MethodBase method, OperandType wanted)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i < code.Length;)
        {
            var value = code[i] == 0xFE ? 0xFE00 | code[++i] : code[i];
            i++;
            var kind = s_codes[value].OperandType;
            if (kind == wanted)
            {
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i));
            }

            i += kind switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i))),
                _ => 4,
            };
        }
    }
}
