import type { Expression, ObjectExpression } from 'estree'

/** Thrown for code whose value is known only when it runs. */
export class NotStatic extends Error {
  override readonly name = 'NotStatic'
}

/** The value of an expression made of literals, arrays and objects, without running it. */
export function staticValue(node: Expression): unknown {
  switch (node.type) {
    case 'Literal':
      return node.value
    case 'TemplateLiteral': {
      const [quasi] = node.quasis
      if (node.expressions.length > 0 || quasi === undefined) throw new NotStatic()
      return quasi.value.cooked
    }
    case 'ArrayExpression':
      return node.elements.map((element) => {
        if (element === null || element.type === 'SpreadElement') throw new NotStatic()
        return staticValue(element)
      })
    case 'ObjectExpression':
      return staticObject(node)
    case 'BinaryExpression': {
      if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') throw new NotStatic()
      const [left, right] = [staticValue(node.left), staticValue(node.right)]
      if (typeof left !== 'string' || typeof right !== 'string') throw new NotStatic()
      return left + right
    }
    default:
      throw new NotStatic()
  }
}

function staticObject(node: ObjectExpression): Record<string, unknown> {
  const entries = node.properties.map((property): [string, unknown] => {
    if (property.type === 'SpreadElement' || property.computed) throw new NotStatic()
    return [keyOf(property.key), staticValue(property.value as Expression)]
  })
  return Object.fromEntries(entries)
}

function keyOf(key: Expression): string {
  if (key.type === 'Identifier') return key.name
  if (key.type === 'Literal') return String(key.value)
  throw new NotStatic()
}
